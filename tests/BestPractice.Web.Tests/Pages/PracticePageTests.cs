using System.Net;

namespace BestPractice.Web.Tests.Pages;

public sealed class PracticePageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task What_is_missing_is_said_to_be_not_documented()
    {
        var page = await sample.Site.Page("/practices/assembly");

        Assert.Equal("Not documented.", page.QuerySelector("section[aria-labelledby=problem] .gap-note")!.TextContent);
        Assert.Contains("Not documented: when it ran, who was in charge, cost", page.QuerySelector(".gaps")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_as_precise_as_they_were_written()
    {
        var page = await sample.Site.Page("/practices/garden");

        Assert.Contains("From March 2019", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_awards_of_a_practice_come_from_the_edition()
    {
        var page = await sample.Site.Page("/practices/garden");

        Assert.Contains("Finalist, Innovation in Politics Awards 2024", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_address_leads_to_the_present_one_in_one_step_and_keeps_the_query()
    {
        using var answer = await sample.Site.Get("/practices/rain?from=mail");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/practices/garden?from=mail", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_entry_that_was_taken_back_is_gone_and_says_why()
    {
        using var answer = await sample.Site.Get("/practices/taken");
        var page = await sample.Site.Page("/practices/taken");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("The city asked us to.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_practices_say_why_they_are_there()
    {
        var page = await sample.Site.Page("/practices/garden");

        Assert.Equal(["other", "assembly"], await sample.Site.Cards("/practices/garden"));
        Assert.Equal(["Also Democracy", "Also Democracy"], page.QuerySelectorAll(".related .card .meta:last-child").Select(line => line.TextContent));
    }

    [Fact]
    public async Task A_card_of_another_list_gives_no_reason() => Assert.Null((await sample.Site.Page("/practices")).QuerySelector(".card .sum + .meta"));

    [Theory]
    [InlineData("/practices/hidden")]
    [InlineData("/practices/Assembly")]
    [InlineData("/practices/..%2f..%2fabout")]
    [InlineData("/covers/hidden.svg")]
    [InlineData("/images/../appsettings.json")]
    [InlineData("/countries/andorra")]
    [InlineData("/awards/1066")]
    [InlineData("/error/500")]
    [InlineData("/nothing")]
    public async Task What_is_not_public_is_not_found(string path)
    {
        using var answer = await sample.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_misspelt_address_offers_the_nearest_practice()
    {
        var page = await sample.Site.Page("/practices/asembly");

        Assert.Equal("/practices/assembly", page.QuerySelector(".ways a")!.GetAttribute("href"));
    }
}

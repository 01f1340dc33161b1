namespace BestPractice.Web.Tests.Pages;

public sealed class EditionPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task An_edition_says_how_many_of_its_winners_and_finalists_are_known()
    {
        var page = await sample.Site.Page("/awards/2024");

        Assert.Contains("1 of 2 winners known here", page.QuerySelector("#winners")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 of 20 finalists known here", page.QuerySelector("#finalists")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finalist_without_an_entry_is_named_with_its_country()
    {
        var page = await sample.Site.Page("/awards/2024");

        var row = page.QuerySelectorAll(".register tbody tr").Single(row => row.TextContent.Contains("Unknown Project", StringComparison.Ordinal));
        Assert.Equal("/countries/france", row.QuerySelector("td a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_country_with_results_but_without_practices_says_so()
    {
        var page = await sample.Site.Page("/countries/france");

        Assert.Contains("0 practices", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Unknown Project", page.QuerySelector("[aria-labelledby=others] .register")!.TextContent, StringComparison.Ordinal);
    }
}

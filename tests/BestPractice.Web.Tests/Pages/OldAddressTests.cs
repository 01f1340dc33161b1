using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Pages;

/// <summary>What addresses of entries answer that were renamed or taken back.</summary>
public sealed class OldAddressTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly Site _site;

    public OldAddressTests()
    {
        _content.WritePractice("garden", "title: Rain garden\naliases: [rain, rain-yard]");
        _content.WritePractice("taken", "title: Taken back\naliases: [lent]\nwithdrawn: The city asked us to.");
        _content.WritePractice("sketch", "title: Secret plan\naliases: [scribble]\ndraft: true");
        _content.WritePractice("later", "title: Secret date\naliases: [soon]\npublished: 2999-01-01");
        _content.WritePractice("over", "title: Secret end\naliases: [done]\nexpires: 2020-01-01");
        _content.WritePractice("both", "title: Secret fault\naliases: [neither]\ndraft: true\nwithdrawn: Nobody may know why.");
        _content.WritePractice("ahead", "title: Secret fault\naliases: [behind]\npublished: 2999-01-01\nwithdrawn: Nobody may know why.");
        _site = new Site(_content.Path);
    }

    [Theory]
    [InlineData("/practices/rain", "/practices/garden")]
    [InlineData("/practices/rain-yard", "/practices/garden")]
    [InlineData("/practices/rain.json", "/practices/garden.json")]
    [InlineData("/practices/rain.md", "/practices/garden.md")]
    [InlineData("/practices/rain-yard.bib", "/practices/garden.bib")]
    [InlineData("/covers/rain.svg", "/covers/garden.svg")]
    [InlineData("/practices/rain?q=a%20b&x=%C5%82&x=2", "/practices/garden?q=a%20b&x=%C5%82&x=2")]
    [InlineData("/practices/rain.json?from=mail", "/practices/garden.json?from=mail")]
    [InlineData("/covers/rain.svg?v=2-democracy-at", "/covers/garden.svg?v=2-democracy-at")]
    [InlineData("/compare?p=rain&q=water", "/compare?p=garden&q=water")]
    public async Task An_earlier_name_leads_to_the_entry_in_one_hop_with_its_query(string old, string now)
    {
        using var get = await _site.Get(old);
        using var head = await _site.Send(HttpMethod.Head, old);
        using var there = await _site.Get(now);

        Assert.Equal((HttpStatusCode.MovedPermanently, now), (get.StatusCode, get.Headers.Location!.OriginalString));
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (head.StatusCode, head.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task A_browser_does_not_keep_a_redirect_for_ever()
    {
        using var moved = await _site.Get("/practices/rain");
        Assert.Equal(TimeSpan.FromMinutes(1), moved.Headers.CacheControl!.MaxAge);
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("lent")]
    public async Task An_entry_that_was_taken_back_says_why_under_every_name_and_in_every_format(string slug)
    {
        foreach (var address in Addresses(slug).Append($"/compare?p={slug}"))
        {
            using var answer = await _site.Get(address);
            Assert.Equal((address, HttpStatusCode.Gone), (address, answer.StatusCode));
            Assert.Contains("“Taken back” was taken back: The city asked us to.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_entry_that_was_taken_back_is_in_no_list()
    {
        foreach (var address in new[] { "/", "/practices", "/practices.csv", "/practices.json", "/practices.atom", "/sitemap.xml", "/categories/democracy", "/countries/austria" })
        {
            var text = await (await _site.Get(address)).Content.ReadAsStringAsync();
            foreach (var trace in new[] { "Taken back", "/taken", "/lent" }) Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sketch")]
    [InlineData("scribble")]
    [InlineData("later")]
    [InlineData("soon")]
    [InlineData("over")]
    [InlineData("done")]
    [InlineData("both")]
    [InlineData("neither")]
    [InlineData("ahead")]
    [InlineData("behind")]
    public async Task No_name_of_an_entry_that_is_not_public_says_that_there_is_one(string slug)
    {
        foreach (var address in Addresses(slug))
        {
            using var answer = await _site.Get(address);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
            Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Nobody may know", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/practices/Rain")]
    [InlineData("/practices/GARDEN")]
    [InlineData("/Practices/Rain")]
    public async Task A_name_in_capitals_is_another_name(string address)
    {
        using var answer = await _site.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }

    private static IEnumerable<string> Addresses(string slug) =>
        [$"/practices/{slug}", $"/practices/{slug}.json", $"/practices/{slug}.md", $"/practices/{slug}.bib", $"/covers/{slug}.svg"];
}

using System.Net;
using BestPractice.Web.Tests.SocialCards;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class CardTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/", "site")]
    [InlineData("/practices", "site")]
    [InlineData("/about", "site")]
    [InlineData("/practices/assembly", "practices/assembly")]
    [InlineData("/awards/2024", "awards/2024")]
    [InlineData("/categories/ecology", "categories/ecology")]
    [InlineData("/countries/poland", "countries/poland")]
    public async Task A_page_says_what_is_shown_where_it_is_shared(string path, string card)
    {
        var page = await sample.Site.Page(path);
        string? Tag(string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Tag("og:url"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Tag("og:description"));
        Assert.Contains(Tag("og:title")!, page.Title!, StringComparison.Ordinal);
        Assert.Equal(("Best Practice in Politics", "1200", "630", "summary_large_image"), (Tag("og:site_name"), Tag("og:image:width"), Tag("og:image:height"), Tag("twitter:card")));
        Assert.Equal(card.StartsWith("practices/", StringComparison.Ordinal) ? "article" : "website", Tag("og:type"));
        Assert.StartsWith($"{Site.Origin}/cards/{card}.png?v=", Tag("og:image"), StringComparison.Ordinal);
        Assert.NotEmpty(Tag("og:image:alt")!);
        await AssertKeptForEver(Tag("og:image")![Site.Origin.Length..]);
    }

    [Fact]
    public async Task The_words_for_those_who_cannot_see_the_card_are_those_on_it() =>
        Assert.Equal("Citizens’ assembly, Ankara, Turkey, Democracy, award winner 2024", (await sample.Site.Page("/practices/assembly")).QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));

    [Theory]
    [InlineData("/cards/site.png")]
    [InlineData("/cards/practices/garden.png")]
    [InlineData("/cards/practices/garden.png?v=0123456789")]
    public async Task Without_its_version_a_card_is_kept_for_some_minutes(string path)
    {
        using var answer = await sample.Site.Get(path);

        Assert.Equal((HttpStatusCode.OK, TimeSpan.FromMinutes(5)), (answer.StatusCode, answer.Headers.CacheControl!.MaxAge!.Value));
        Assert.Empty(answer.Headers.CacheControl.Extensions);
    }

    [Theory]
    [InlineData("/cards/practices/nothing.png")]
    [InlineData("/cards/practices/hidden.png")]
    [InlineData("/cards/practices/taken.png")]
    [InlineData("/cards/awards/1999.png")]
    [InlineData("/cards/categories/nothing.png")]
    [InlineData("/cards/countries/atlantis.png")]
    [InlineData("/cards/nothing/garden.png")]
    [InlineData("/cards/practices/..%2Fgarden.png")]
    public async Task What_has_no_page_has_no_card(string path)
    {
        using var answer = await sample.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_has_no_card() => Assert.Empty((await sample.Site.Page("/nothing")).QuerySelectorAll("meta[property]"));

    private async Task AssertKeptForEver(string address)
    {
        using var card = await sample.Site.Get(address);
        using var head = await sample.Site.Send(HttpMethod.Head, address);
        using var again = await sample.Site.Get(address, ("If-None-Match", card.Headers.ETag!.ToString()));
        var png = await card.Content.ReadAsByteArrayAsync();

        Assert.Equal((1200, 630), PngHeader.SizeOf(png));
        Assert.Equal(("image/png", (long?)png.Length), (card.Content.Headers.ContentType!.MediaType, head.Content.Headers.ContentLength));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Contains("immutable", card.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }
}

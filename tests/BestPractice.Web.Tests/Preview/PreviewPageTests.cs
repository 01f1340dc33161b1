using System.Net;

namespace BestPractice.Web.Tests.Preview;

public sealed class PreviewPageTests(PreviewSite preview) : IClassFixture<PreviewSite>
{
    [Theory]
    [InlineData("sketch", "Draft")]
    [InlineData("later", "Scheduled for 1 December 2199, 09:30 (Europe/Vienna)")]
    [InlineData("over", "Expired on 30 June 2020, 00:00 (Europe/Vienna)")]
    [InlineData("other", null)]
    public async Task An_entry_says_in_words_that_it_is_not_public_wherever_it_stands(string slug, string? words)
    {
        var own = await preview.Site.Page($"/practices/{slug}");
        var cards = await preview.Site.Page("/practices");
        var hits = await preview.Site.Page("/practices?q=sentence");
        var compared = await preview.Site.Page($"/compare?p={slug}");

        Assert.Equal(words, own.QuerySelector(".spot .state")?.TextContent);
        Assert.Equal(words, cards.QuerySelector($".card:has([href='/practices/{slug}']) .state")?.TextContent);
        Assert.Equal(words, hits.QuerySelector($".hits li:has([href='/practices/{slug}']) .state")?.TextContent);
        Assert.Equal(words, compared.QuerySelector("thead .state")?.TextContent);
    }

    [Fact]
    public async Task A_result_without_a_card_and_the_winner_of_the_day_say_it_too()
    {
        Assert.Equal("Draft", (await preview.Site.Page("/")).QuerySelector("[aria-labelledby=spotlight] .state")?.TextContent);
        Assert.StartsWith("Scheduled", (await preview.Site.Page("/awards/2024")).QuerySelector(".register .state")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_shows_and_counts_what_is_not_public_with_its_state()
    {
        var page = await preview.Site.Page("/collections/path");

        Assert.Equal("3 practices", page.QuerySelector("#practices")!.TextContent);
        Assert.Equal(["Draft", "Scheduled for 1 December 2199, 09:30 (Europe/Vienna)", null], page.QuerySelectorAll("ol.cards .card").Select(card => card.QuerySelector(".state")?.TextContent));
        Assert.Equal("2 of 3", (await preview.Site.Page("/practices/later")).QuerySelector("nav[aria-label='Reading paths'] .title-row span span")!.TextContent);
    }

    [Fact]
    public async Task What_was_taken_back_is_gone_in_a_preview_as_well() =>
        Assert.Equal(HttpStatusCode.Gone, (await preview.Site.Get("/practices/taken")).StatusCode);

    [Theory]
    [InlineData("/")]
    [InlineData("/practices")]
    [InlineData("/practices?q=water")]
    [InlineData("/about")]
    [InlineData("/nothing")]
    [InlineData("/no/thing")]
    [InlineData("/practices?page=abc")]
    [InlineData("/practices/taken")]
    public async Task Every_page_says_that_it_is_a_preview_and_is_kept_from_search_engines(string path)
    {
        using var answer = await preview.Site.Get(path);
        var page = await preview.Site.Page(path);

        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("noindex, nofollow", Assert.Single(page.QuerySelectorAll("meta[name=robots]")).GetAttribute("content"));
        Assert.Equal("/content-health", page.QuerySelector(".preview-bar a[href]")?.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelector("[data-version]")!.GetAttribute("data-version")!);
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/practices.json")]
    [InlineData("/covers/other.svg")]
    [InlineData("/css/site.css")]
    [InlineData("/preview/preview.js")]
    public async Task Every_other_answer_is_kept_from_search_engines(string path)
    {
        using var answer = await preview.Site.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task Robots_may_read_nothing() =>
        Assert.Equal("User-agent: *\nDisallow: /\n", await (await preview.Site.Get("/robots.txt")).Content.ReadAsStringAsync());

    [Theory]
    [InlineData("/practices/other")]
    [InlineData("/practices.json")]
    public async Task A_page_is_asked_for_each_time_and_not_sent_again_when_it_is_the_same(string path)
    {
        using var first = await preview.Site.Get(path);
        using var second = await preview.Site.Get(path, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal((HttpStatusCode.NotModified, "no-cache"), (second.StatusCode, second.Headers.CacheControl!.ToString()));
    }
}

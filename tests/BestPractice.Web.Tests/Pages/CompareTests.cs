using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Pages;

public sealed class CompareTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("", 200, null)]
    [InlineData("?p=assembly", 200, null)]
    [InlineData("?p=garden&p=assembly", 200, null)]
    [InlineData("?p=garden&p=assembly&q=water", 200, null)]
    [InlineData("?utm=mail&p=garden&sort=title&p=assembly&page=9", 200, null)]
    [InlineData("?p=garden&p=assembly&p=garden", 301, "?p=garden&p=assembly")]
    [InlineData("?p=rain&p=assembly", 301, "?p=garden&p=assembly")]
    [InlineData("?p=rain&p=assembly&p=garden&utm=mail", 301, "?p=garden&p=assembly")]
    [InlineData("?p=assembly&p=&q=", 301, "?p=assembly")]
    [InlineData("?P=assembly", 301, "?p=assembly")]
    [InlineData("?p=+assembly+", 301, "?p=assembly")]
    [InlineData("?q=water&p=assembly", 301, "?p=assembly&q=water")]
    [InlineData("?p=assembly&q=water&q=fire", 301, "?p=assembly&q=water")]
    [InlineData("?p=assembly&p=asembly", 404, null)]
    [InlineData("?p=hidden", 404, null)]
    [InlineData("?p=..%2f..%2fabout", 404, null)]
    [InlineData("?p=taken&p=assembly", 410, null)]
    [InlineData("?p=a&p=b&p=c&p=d&p=e", 400, null)]
    public async Task An_address_has_its_answer(string query, int status, string? address)
    {
        using var answer = await sample.Site.Get("/compare" + query);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal(address is null ? null : "/compare" + address, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("?p=garden&p=asembly", "/compare?p=garden&p=assembly")]
    [InlineData("?p=asembly&p=garden", "/compare?p=assembly&p=garden")]
    [InlineData("?p=taken&p=garden", "/compare?p=garden")]
    [InlineData("?p=a&p=b&p=c&p=d&p=e&p=f", "/compare?p=a&p=b&p=c&p=d")]
    public async Task What_cannot_be_compared_offers_what_can(string query, string offer)
    {
        var page = await sample.Site.Page("/compare" + query);

        Assert.Equal(offer, page.QuerySelector(".ways a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task All_categories_of_a_practice_are_told()
    {
        var page = await sample.Site.Page("/compare?p=garden");

        Assert.Equal(["Ecology", "Democracy"], page.QuerySelectorAll("table.compare tbody tr:first-child a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task A_practice_that_was_taken_back_says_why() =>
        Assert.Contains("The city asked us to.", (await sample.Site.Page("/compare?p=taken")).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_columns_keep_the_order_of_the_address_and_lead_to_the_practices()
    {
        Assert.Equal(["/practices/garden", "/practices/assembly"], await Titles("?p=garden&p=assembly"));
        Assert.Equal(["/practices/assembly", "/practices/garden"], await Titles("?p=assembly&p=garden"));
    }

    [Fact]
    public async Task Blanks_are_said_aloud()
    {
        var page = await sample.Site.Page("/compare?p=garden&p=assembly");

        var rows = page.QuerySelectorAll(".compare tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList());
        Assert.Equal(["Too much water, too fast.", "Not documented"], rows["The problem"]);
        Assert.Equal(["From March 2019", "Not documented"], rows["When"]);
        Assert.Equal(["Not documented", "Not documented"], rows["Cost"]);
    }

    [Fact]
    public async Task One_practice_is_taken_away_and_another_added_by_links()
    {
        var page = await sample.Site.Page("/compare?p=garden&p=assembly");
        var found = await sample.Site.Page("/compare?p=garden&q=water");

        Assert.Equal(["/compare?p=assembly", "/compare?p=garden"], page.QuerySelectorAll(".choice a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/compare?p=garden&p=assembly&p=other", page.QuerySelectorAll(".add .rows a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/compare?p=garden&p=assembly"], found.QuerySelectorAll(".add .rows a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_comparison_is_kept_under_its_practices_and_words_and_is_no_page_for_search_engines()
    {
        using var first = await sample.Site.Get("/compare?p=other&p=garden");
        var hits = sample.Site.Hits;
        using var again = await sample.Site.Get("/compare?p=other&p=garden&utm=mail");
        Assert.Equal(hits + 1, sample.Site.Hits);
        using var others = await sample.Site.Get("/compare?p=other&p=assembly");

        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.NotEqual(first.Headers.ETag, others.Headers.ETag);
        Assert.Equal("noindex, follow", (await sample.Site.Page("/compare?p=other")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task No_cell_is_empty_whichever_practices_stand_side_by_side()
    {
        using var site = new Site();
        var seed = Random.Shared.Next();
        var slugs = Directory.GetFiles(Path.Combine(SourceTree.Content, "practices"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(slugs);

        foreach (var group in slugs.Chunk(4))
        {
            var path = $"/compare?p={string.Join("&p=", group)}";
            var cells = (await site.Page(path)).QuerySelectorAll(".compare :is(td, th)");
            Assert.True(cells.Length == 18 * (group.Length + 1), $"{path} (seed {seed}) has {cells.Length} cells");
            Assert.All(cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell.TextContent), $"{path} (seed {seed}): {cell.OuterHtml}"));
        }
    }

    private async Task<IEnumerable<string?>> Titles(string query) =>
        (await sample.Site.Page("/compare" + query)).QuerySelectorAll(".compare thead a").Select(link => link.GetAttribute("href"));
}

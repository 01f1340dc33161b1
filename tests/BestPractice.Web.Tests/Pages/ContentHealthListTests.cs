using System.Globalization;
using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Pages;

/// <summary>The list of many problems, piece by piece.</summary>
public sealed class ContentHealthListTests : IClassFixture<ContentHealthListTests.ManyProblems>
{
    private readonly Site _site;

    public ContentHealthListTests(ManyProblems many) => _site = many.Site;

    [Fact]
    public async Task Many_problems_come_a_hundred_at_a_time_each_of_them_once()
    {
        var first = await _site.Page("/content-health");
        var all = int.Parse(first.QuerySelector(".chips [aria-current]")!.TextContent.Split('(')[1].TrimEnd(')'), CultureInfo.InvariantCulture);
        Assert.InRange(all, 201, 299);
        Assert.Contains($"Problems 1 to 100 of {all}.", first.Body!.TextContent, StringComparison.Ordinal);

        var places = new List<string>();
        foreach (var address in new[] { "/content-health", "/content-health?page=2", "/content-health?page=3" })
            foreach (var file in (await _site.Page(address)).QuerySelectorAll(".health-file"))
                places.AddRange(file.QuerySelectorAll(".place").Select(place => $"{file.QuerySelector("h3")!.TextContent} {place.TextContent.Trim()} {place.ParentElement!.QuerySelector("summary")!.TextContent}"));

        Assert.Equal(all, places.Distinct().Count());
        Assert.Equal(places.Count(place => place.Contains("Error", StringComparison.Ordinal)), places.TakeWhile(place => place.Contains("Error", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public async Task Each_choice_shows_as_many_problems_as_it_says()
    {
        var page = await _site.Page("/content-health");
        foreach (var link in page.QuerySelectorAll(".health-head .chips a").Skip(1))
        {
            var number = int.Parse(link.TextContent.Split('(')[1].TrimEnd(')'), CultureInfo.InvariantCulture);
            var chosen = await _site.Page(link.GetAttribute("href")!);
            Assert.Equal(Math.Min(number, 100), chosen.QuerySelectorAll(".health-file li").Length);
            Assert.Equal(link.TextContent, chosen.QuerySelector(".chips [aria-current]")!.TextContent);
            Assert.Empty(chosen.QuerySelectorAll(".unseen"));
        }
    }

    [Theory]
    [InlineData("?code=key-unknown", HttpStatusCode.OK)]
    [InlineData("?severity=error&code=title-similar", HttpStatusCode.OK)]
    [InlineData("?other=1", HttpStatusCode.OK)]
    [InlineData("?code=KEY-UNKNOWN", HttpStatusCode.Found)]
    [InlineData("?page=1", HttpStatusCode.Found)]
    [InlineData("?severity=", HttpStatusCode.Found)]
    [InlineData("?code=<b>", HttpStatusCode.NotFound)]
    [InlineData("?severity=hint", HttpStatusCode.NotFound)]
    [InlineData("?page=4", HttpStatusCode.NotFound)]
    [InlineData("?page=1000000", HttpStatusCode.NotFound)]
    [InlineData("?page=0", HttpStatusCode.BadRequest)]
    [InlineData("?page=two", HttpStatusCode.BadRequest)]
    public async Task The_query_is_read_as_elsewhere(string query, HttpStatusCode status)
    {
        using var answer = await _site.Get("/content-health" + query);

        Assert.Equal(status, answer.StatusCode);
    }

    public sealed class ManyProblems : IDisposable
    {
        private readonly TempContent _content = new();

        public ManyProblems()
        {
            _content.WriteComplete();
            foreach (var number in Enumerable.Range(100, 7)) _content.WritePractice($"file-{number}", string.Join('\n', Enumerable.Range(0, 30).Select(key => $"colour{key}: red")));
            _content.WritePractice("insecure", "title: Linked\nsummary: Somebody did something here once.\nlinks:\n" + string.Join('\n', Enumerable.Range(0, 13).Select(link => $"  - {{ title: A page, url: \"http://example.eu/{link}\" }}")));
            Site = new EditorsSite(_content.Path, "ContentHealth=true");
        }

        public Site Site { get; }

        public void Dispose()
        {
            Site.Dispose();
            _content.Dispose();
        }
    }
}

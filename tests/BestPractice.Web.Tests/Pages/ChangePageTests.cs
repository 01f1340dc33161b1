using System.Xml.Linq;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Pages;

public sealed class ChangePageTests : IDisposable
{
    private readonly TempRepository _repository = new();
    private readonly Site _site;

    public ChangePageTests()
    {
        _repository.WritePractice("early", "checked: 2021");
        _repository.Commit("2025-01-01");
        _repository.WritePractice("late", $"checked: {TimeProvider.System.GetUtcNow():yyyy-MM}");
        _repository.Commit("2025-02-01");
        _repository.WritePractice("new");
        _site = new Site(_repository.Content).WithHistory();
    }

    [Fact]
    public async Task A_page_says_when_its_sources_were_checked_and_when_it_changed()
    {
        Assert.Equal("Not checked since 2021", await Fact("early", "Sources"));
        Assert.StartsWith("Last checked ", await Fact("late", "Sources"), StringComparison.Ordinal);
        Assert.Equal("Never checked", await Fact("new", "Sources"));
        Assert.Equal("Published 1 January 2025", await Fact("early", "This entry"));
        Assert.Null(await Fact("new", "This entry"));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_what_was_not_checked_for_long()
    {
        Assert.Equal(["early"], await _site.Cards("/practices?checked=stale&sort=checked"));
        Assert.Equal("Practices, not checked for two years or never checked", (await _site.Page("/practices?checked=stale&checked=unknown")).QuerySelector(".lede")!.TextContent);
    }

    [Fact]
    public async Task The_sitemap_tells_when_an_entry_changed_where_a_commit_says_so()
    {
        using var answer = await _site.Get("/sitemap.xml");
        var pages = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements().ToDictionary(page => page.Elements().First().Value, page => page.Elements().Skip(1).SingleOrDefault()?.Value);

        Assert.Equal(["2025-01-01T12:00:00Z", "2025-02-01T12:00:00Z", null], new[] { "early", "late", "new" }.Select(slug => pages[$"{Site.Origin}/practices/{slug}"]));
    }

    [Fact]
    public async Task A_feed_tells_the_days_of_the_commits()
    {
        using var answer = await _site.Get("/practices.atom");
        var feed = await answer.Content.ReadAsStringAsync();

        Assert.Contains("<published>2025-01-01T12:00:00Z</published>", feed, StringComparison.Ordinal);
        Assert.Contains("<updated>2025-02-01T12:00:00Z</updated>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_repository_is_linked_from_each_entry()
    {
        await using var linked = _site.WithWebHostBuilder(builder => builder.UseSetting("Site:RepositoryUrl", "https://github.com/owner/name/").UseSetting("Site:HistoryPath", "commits/HEAD/site/content/{path}"));
        using var client = linked.CreateClient();

        Assert.Contains("href=\"https://github.com/owner/name/commits/HEAD/site/content/practices/early.md\"", await client.GetStringAsync(new Uri("/practices/early", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/owner/name", "commits/HEAD/content/{path}", true)]
    [InlineData("", "-/commits/main/content/{path}", true)]
    [InlineData("http://github.com/owner/name", "commits/{path}", false)]
    [InlineData("javascript:alert(1)", "commits/{path}", false)]
    [InlineData("https://me@github.com/owner/name", "commits/{path}", false)]
    [InlineData("github.com/owner/name", "commits/{path}", false)]
    [InlineData("https://github.com/owner/name", "commits", false)]
    [InlineData("https://github.com/owner/name", "/commits/{path}", false)]
    public void A_repository_has_an_address_with_https_and_a_path_with_a_file(string url, string path, bool fine)
    {
        Assert.Equal(fine, Web.Commands.SiteSettings.Faults(new SiteOptions { ContentPath = SourceTree.Content, RepositoryUrl = url, HistoryPath = path }).Count == 0);
        Assert.Equal(fine, Web.Commands.SiteSettings.Faults(new SiteOptions { ContentPath = SourceTree.Content, RepositoryUrl = url, FilePath = path }).Count == 0);
    }

    public void Dispose()
    {
        _site.Dispose();
        _repository.Dispose();
    }

    private async Task<string?> Fact(string slug, string name) =>
        (await _site.Page($"/practices/{slug}")).QuerySelectorAll(".facts dt").SingleOrDefault(term => term.TextContent == name)?.NextElementSibling!.TextContent.Trim();
}

using System.Text.Json;
using System.Xml.Linq;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Formats;

/// <summary>What followers are told of new, changed and withdrawn entries.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    private readonly TempRepository _repository = new();
    private readonly Site _site;

    public FeedTests()
    {
        _repository.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: gone }]\n---\n");
        foreach (var slug in new[] { "still", "moving", "gone" }) _repository.WritePractice(slug, slug == "gone" ? "title: Gone\ncountry: PL\naliases: [early]" : "country: AT");
        _repository.Commit("2025-01-01");
        _repository.WritePractice("fresh", "country: NO");
        _repository.Commit("2025-02-01");
        _repository.WritePractice("moving", "country: AT\nplace: Graz");
        _repository.Commit("2025-03-01");
        _repository.WritePractice("gone", "title: Gone\ncountry: PL\naliases: [early]\nwithdrawn: \"The <city> asked & we agreed.\"");
        _repository.Commit("2025-04-01");
        _site = new Site(_repository.Content).WithHistory();
    }

    [Fact]
    public async Task The_latest_comes_first_and_says_what_happened()
    {
        var feed = await AtomFeedTests.Feed(_site, "/feed.atom");

        Assert.Equal(["early#withdrawn 2025-04-01 withdrawn", "moving 2025-03-01 changed", "fresh 2025-02-01 new", "still 2025-01-01 new"], feed.Elements(Atom + "entry").Select(Told));
        Assert.Equal("2025-04-01T12:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_withdrawn_entry_is_deleted_by_its_id_and_told_with_the_reason()
    {
        var feed = await AtomFeedTests.Feed(_site, "/feed.atom");
        var deleted = feed.Elements(Tombstones + "deleted-entry").Single();
        var notice = feed.Elements(Atom + "entry").First();

        Assert.Equal(($"{Site.Origin}/practices/early", "2025-04-01T12:00:00Z"), (deleted.Attribute("ref")!.Value, deleted.Attribute("when")!.Value));
        Assert.Equal("The <city> asked & we agreed.", deleted.Element(Tombstones + "comment")!.Value);
        Assert.Equal(("Withdrawn: Gone", "The <city> asked & we agreed."), (notice.Element(Atom + "title")!.Value, notice.Element(Atom + "content")!.Value));
        Assert.Empty(notice.Elements(Atom + "link"));
    }

    [Theory]
    [InlineData("/countries/austria.atom", "moving still")]
    [InlineData("/countries/poland.atom", "early#withdrawn")]
    [InlineData("/awards/2024.atom", "early#withdrawn")]
    [InlineData("/categories/democracy.atom", "early#withdrawn moving fresh still")]
    public async Task A_part_tells_its_own_followers(string path, string entries)
    {
        var feed = await AtomFeedTests.Feed(_site, path);

        Assert.Equal(entries, string.Join(' ', feed.Elements(Atom + "entry").Select(entry => Told(entry).Split(' ')[0])));
        Assert.Equal(Site.Origin + path, feed.Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task JSON_Feed_tells_the_same()
    {
        using var answer = await _site.Get("/feed.json");
        using var feed = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var items = feed.RootElement.GetProperty("items").EnumerateArray().ToList();
        var atom = await AtomFeedTests.Feed(_site, "/feed.atom");

        Assert.Equal(("https://jsonfeed.org/version/1.1", $"{Site.Origin}/feed.json"), (feed.RootElement.GetProperty("version").GetString(), feed.RootElement.GetProperty("feed_url").GetString()));
        Assert.Equal(atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value), items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(["withdrawn", "changed", "new", "new"], items.Select(item => item.GetProperty("_change").GetProperty("kind").GetString()));
        Assert.Equal($"{Site.Origin}/practices/early", items[0].GetProperty("_change").GetProperty("withdrawn").GetString());
        Assert.False(items[0].TryGetProperty("url", out _));
        Assert.Equal(("2025-01-01T12:00:00Z", "2025-03-01T12:00:00Z"), (items[1].GetProperty("date_published").GetString(), items[1].GetProperty("date_modified").GetString()));
        Assert.All(items, item => Assert.NotEmpty(item.GetProperty("content_text").GetString()!));
    }

    [Fact]
    public async Task A_feed_has_the_fifty_latest_and_equal_days_stand_in_a_fixed_order()
    {
        using var content = new TempContent();
        for (var number = 0; number < 60; number++) content.WritePractice($"entry-{number:00}", "checked: 2025-01-01");
        content.WritePractice("other", "checked: 2025-01-01\nwithdrawn: It was wrong.");
        using var site = new Site(content.Path);

        var feed = await AtomFeedTests.Feed(site, "/feed.atom");

        Assert.Equal(Enumerable.Range(0, 49).Select(number => $"entry-{number:00}").Prepend("other#withdrawn"), feed.Elements(Atom + "entry").Select(entry => Told(entry).Split(' ')[0]));
    }

    public void Dispose()
    {
        _site.Dispose();
        _repository.Dispose();
    }

    private static string Told(XElement entry) => string.Join(' ',
        entry.Element(Atom + "id")!.Value.Split('/')[^1], entry.Element(Atom + "updated")!.Value[..10],
        entry.Elements(Atom + "category").SingleOrDefault(category => category.Attribute("scheme") is not null)?.Attribute("term")!.Value);
}

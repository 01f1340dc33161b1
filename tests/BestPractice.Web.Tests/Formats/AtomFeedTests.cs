using System.Text.RegularExpressions;
using System.Xml.Linq;
using BestPractice.Catalogue;
using BestPractice.Tests;
using BestPractice.Web.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

public sealed class AtomFeedTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/practices.atom")]
    [InlineData("/practices.atom?q=lodz%20%3C&country=poland")]
    [InlineData("/practices.atom?country=norway")]
    public async Task A_feed_has_what_RFC_4287_asks_for(string path)
    {
        var feed = await Feed(sample.Site, path);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(Site.Origin + path, LinkOf(feed, "self"));
        Assert.Equal(Site.Origin + path.Replace(".atom", "", StringComparison.Ordinal), LinkOf(feed, "alternate"));
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var part in entries.Append(feed))
        {
            Assert.Single(part.Elements(Atom + "id"));
            Assert.Single(part.Elements(Atom + "title"));
            Assert.NotEmpty(part.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Matches(new Regex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\z", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), part.Element(Atom + "updated")!.Value);
        }
        Assert.Distinct(entries.Select(IdOf));
        Assert.All(entries, entry => Assert.StartsWith(Site.Origin + "/practices/", LinkOf(entry, "alternate"), StringComparison.Ordinal));
        Assert.Equal(entries.Select(entry => entry.Element(Atom + "updated")!.Value).DefaultIfEmpty("1970-01-01T00:00:00Z").Max(), feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task Dates_are_those_of_the_front_matter()
    {
        using var content = new TempContent();
        content.WritePractice("other", "published: 2025-05-01T10:00Z\nchecked: 2025-04\nlang: de");
        using var site = new Site(content.Path);

        var entry = (await Feed(site, "/practices.atom")).Element(Atom + "entry")!;

        Assert.Equal(("2025-05-01T10:00:00Z", "2025-05-01T10:00:00Z"), (entry.Element(Atom + "published")!.Value, entry.Element(Atom + "updated")!.Value));
        Assert.Equal("de", entry.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public async Task An_entry_keeps_its_id_when_its_file_is_renamed_twice()
    {
        using var content = new TempContent();
        var ids = new List<string>();
        foreach (var (slug, aliases) in new[] { ("first", ""), ("second", "first"), ("third", "first, second") })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(content.Path, "practices"))) File.Delete(file);
            content.WritePractice(slug, $"aliases: [{aliases}]");
            using var site = new Site(content.Path);
            var entry = (await Feed(site, "/practices.atom")).Elements(Atom + "entry").Single();
            Assert.Equal($"{Site.Origin}/practices/{slug}", LinkOf(entry, "alternate"));
            ids.Add(IdOf(entry));
        }

        Assert.Equal([$"{Site.Origin}/practices/first"], ids.Distinct());
    }

    [Fact]
    public void Characters_that_XML_does_not_know_are_left_out()
    {
        var links = sample.Site.Services.GetRequiredService<Links>();
        var list = new ListExport(PracticeFilter.Everything, "\u0001 \uFFFE All", [Known.Practice("a\u0000b\u0008\u001F\uFFFF <&>\" 🌳")]);

        var feed = XDocument.Load(new MemoryStream(AtomFeed.Write(list, links))).Root!;

        Assert.Equal("ab <&>\" 🌳", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    internal static async Task<XElement> Feed(Site site, string path) => XDocument.Parse(await (await site.Get(path)).Content.ReadAsStringAsync()).Root!;

    private static string IdOf(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static string LinkOf(XElement part, string relation) => part.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}

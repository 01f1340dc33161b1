using System.ServiceModel.Syndication;
using System.Xml;
using BestPractice.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

/// <summary>The feeds of the real content, found as a feed reader finds them: by the pages they belong to.</summary>
public sealed class RealFeedTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Every_page_with_a_list_names_a_feed_of_it_that_says_the_same()
    {
        using var lease = _site.Services.GetRequiredService<CurrentIndex>().Enter();
        var links = _site.Services.GetRequiredService<Links>();
        (string Page, PracticeFilter Filter)[] pages =
        [
            (links.Home(), PracticeFilter.Everything),
            .. Pages(Facet.Category, new CategoryQueries(lease.Index).All().Select(category => category.Slug), links.Category),
            .. Pages(Facet.Country, new CountryQueries(lease.Index).All().Select(country => country.Slug), links.Country),
            .. Pages(Facet.Edition, new EditionQueries(lease.Index).All().Select(edition => edition.Slug), links.Edition),
        ];
        foreach (var (page, filter) in pages) await AssertFeed(page, new PracticeListQueries(lease.Index).Count(filter), lease.Index);

        static IEnumerable<(string, PracticeFilter)> Pages(Facet facet, IEnumerable<string> slugs, Func<string, string> pageOf) =>
            slugs.Select(slug => (pageOf(slug), PracticeFilter.Everything.With(facet, slug)));
    }

    [Fact]
    public async Task Feeds_pages_and_every_list_tell_programs_how_to_search()
    {
        var page = await _site.Page("/practices?q=water");

        Assert.Equal("/opensearch.xml", page.QuerySelector("link[rel=search][type='application/opensearchdescription+xml']")!.GetAttribute("href"));
        Assert.Equal($"{Site.Origin}/practices.atom?q=water", page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal([$"{Site.Origin}/feed.atom", $"{Site.Origin}/feed.json"], (await _site.Page("/")).QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
    }

    public void Dispose() => _site.Dispose();

    private async Task AssertFeed(string page, int practices, IndexSnapshot index)
    {
        var address = (await _site.Page(page)).QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href")!;
        using var answer = await _site.Get(address[Site.Origin.Length..]);
        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        var feed = SyndicationFeed.Load(xml);
        var entries = feed.Items.Where(item => item.Links.Count > 0).ToList();

        Assert.Equal((address, address, Site.Origin + page), (feed.Id, LinkOf(feed, "self"), LinkOf(feed, "alternate")));
        Assert.Equal(Math.Min(practices, 50), entries.Count);
        Assert.Distinct(feed.Items.Select(item => item.Id));
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime), feed.Items.Select(item => item.LastUpdatedTime).OrderDescending());
        var slugs = new PracticeQueries(index).Slugs();
        Assert.All(entries, entry => Assert.Contains(entry.Links.Single().Uri.AbsolutePath.Split('/')[^1], slugs));
    }

    private static string LinkOf(SyndicationFeed feed, string relation) => feed.Links.Single(link => link.RelationshipType == relation).Uri.OriginalString;
}

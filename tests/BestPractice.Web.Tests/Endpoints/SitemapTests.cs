using System.Net;
using System.Xml.Linq;
using BestPractice.Tests;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class SitemapTests(DrawnSite drawn) : IClassFixture<DrawnSite>
{
    [Theory]
    [InlineData(7, 1_000_000)]
    [InlineData(1_000, 3_000)]
    public async Task A_sitemap_beyond_the_limits_is_divided_and_its_parts_hold_the_same_addresses(int addresses, int bytes)
    {
        var whole = Locations(await Text(drawn.Site.Get("/sitemap.xml"))).ToList();
        await using var small = drawn.Site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton(new SitemapLimits(addresses, bytes))));
        using var client = small.CreateClient();

        var index = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var parts = new List<string>();
        foreach (var part in Locations(index.ToString())) parts.Add(await client.GetStringAsync(new Uri(part[Site.Origin.Length..], UriKind.Relative)));
        using var beyond = await client.GetAsync(new Uri($"/sitemap-{parts.Count + 1}.xml", UriKind.Relative));
        using var padded = await client.GetAsync(new Uri("/sitemap-01.xml", UriKind.Relative));

        Assert.Equal("sitemapindex", index.Root!.Name.LocalName);
        Assert.True(parts.Count > 2);
        Assert.All(parts, part => Assert.True(System.Text.Encoding.UTF8.GetByteCount(part) <= bytes && Locations(part).Count() <= addresses));
        Assert.Equal(whole, parts.SelectMany(Locations));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (beyond.StatusCode, padded.StatusCode));
    }

    [Fact]
    public async Task One_sitemap_has_no_parts()
    {
        using var part = await drawn.Site.Get("/sitemap-1.xml");
        Assert.Equal(HttpStatusCode.NotFound, part.StatusCode);
    }

    [Fact]
    public void Fifty_thousand_addresses_fit_and_one_more_begins_the_next()
    {
        var entries = Enumerable.Range(0, 120_001).Select(number => new XElement("url", new XElement("loc", $"https://showcase.example/practices/{number}"))).ToList();

        Assert.Equal([50_000, 50_000, 20_001], SitemapLimits.OfProtocol.Divide(entries).Select(part => part.Count));
        Assert.Single(SitemapLimits.OfProtocol.Divide(entries[..50_000]));
        Assert.Empty(Assert.Single(SitemapLimits.OfProtocol.Divide([])));
    }

    [Fact]
    public async Task Lists_by_one_word_are_for_search_engines_where_they_say_more_than_other_pages()
    {
        var listed = Locations(await Text(drawn.Site.Get("/sitemap.xml"))).Select(address => address[Site.Origin.Length..]).ToHashSet();

        foreach (var query in new[] { "outcome=winner", "outcome=unknown", "evidence=claimed", "evidence=monitored", "status=running", "level=local", "depth=brief", "country=poland", "category=ecology", "edition=2024" })
        {
            var count = await drawn.CountOf($"/practices?{query}");
            var expected = query is "outcome=winner" or "evidence=claimed" && count is > 1 and < 60;
            var robots = (await drawn.Site.Page($"/practices?{query}")).QuerySelector("meta[name=robots]")?.GetAttribute("content");
            Assert.Equal((drawn.Seed, query, expected), (drawn.Seed, query, listed.Contains($"/practices?{query}")));
            Assert.Equal(expected ? null : "noindex, follow", robots);
        }
        foreach (var query in new[] { "outcome=winner&sort=title", "outcome=finalist&outcome=winner", "outcome=winner&evidence=claimed", "q=practice&outcome=winner", "sort=title" })
            Assert.Equal("noindex, follow", (await drawn.Site.Page($"/practices?{query}")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_page_has_the_date_of_the_newest_file_it_is_made_of_where_all_are_known()
    {
        using var repository = new TempRepository();
        repository.Write("categories/ecology.md", "---\nname: Ecology\nsummary: What lasts.\norder: 2\n---\n");
        repository.Write("pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\nText.\n");
        repository.WritePractice("early", "country: PL");
        repository.Commit("2025-01-01");
        repository.WritePractice("late", "country: AT");
        repository.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: early }, { outcome: finalist, title: Other, country: FR }]\n---\n");
        repository.Commit("2025-02-01");
        repository.WritePractice("new", "country: NO\ncategories: [ecology]");
        using var site = new Site(repository.Content).WithHistory();

        var dates = XDocument.Parse(await Text(site.Get("/sitemap.xml"))).Root!.Elements().ToDictionary(page => page.Elements().First().Value[Site.Origin.Length..], page => page.Elements().Skip(1).SingleOrDefault()?.Value[..10]);

        Assert.Equal(["2025-01-01", "2025-02-01", "2025-02-01", "2025-02-01", "2025-02-01", "2025-02-01"], new[] { "/about", "/countries/poland", "/countries/austria", "/countries/france", "/categories/democracy", "/awards/2024" }.Select(path => dates[path]));
        Assert.All(["/", "/practices", "/practices/new", "/categories", "/categories/ecology", "/countries", "/countries/norway", "/awards", "/coverage"], path => Assert.Null(dates[path]));
    }

    private static async Task<string> Text(Task<HttpResponseMessage> answer) => await (await answer).Content.ReadAsStringAsync();

    private static IEnumerable<string> Locations(string sitemap) => XDocument.Parse(sitemap).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
}

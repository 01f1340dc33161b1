using System.Xml.Linq;
using BestPractice.Catalogue;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/sitemap.xml</c>: every public page with its canonical address (sitemaps.org, protocol 0.9).</summary>
internal static class SitemapEndpoint
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this WebApplication app) =>
        app.MapMethods("/sitemap.xml", [HttpMethods.Get, HttpMethods.Head], Write).WithName("sitemap").CacheOutput(EdgeCache.Policy);

    private static IResult Write(IndexSnapshot index, Links links)
    {
        var pages = Paths(index, links).Select(path => new XElement(Namespace + "url", new XElement(Namespace + "loc", links.Absolute(path))));
        var sitemap = new XElement(Namespace + "urlset", pages);
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{sitemap}\n", "application/xml");
    }

    private static IEnumerable<string> Paths(IndexSnapshot index, Links links)
    {
        var practices = new PracticeQueries(index).Slugs();
        var pages = (practices.Count + PracticeFilter.PageSize - 1) / PracticeFilter.PageSize;
        return
        [
            links.Home(), links.Practices(), links.Categories(), links.Countries(), links.Awards(), links.Coverage(),
            .. Enumerable.Range(2, Math.Max(0, pages - 1)).Select(page => links.Practices(PracticeFilter.Everything with { Page = page })),
            .. practices.Select(links.Practice),
            .. new CategoryQueries(index).All().Select(category => links.Category(category.Slug)),
            .. new CountryQueries(index).All().Select(country => links.Country(country.Slug)),
            .. new EditionQueries(index).All().Select(edition => links.Edition(edition.Slug)),
            .. new PageQueries(index).Slugs().Select(links.ContentPage),
        ];
    }
}

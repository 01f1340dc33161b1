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
        var pages = Pages(index, links).Select(page => new XElement(Namespace + "url",
            new XElement(Namespace + "loc", links.Absolute(page.Path)), page.Changed is null ? null : new XElement(Namespace + "lastmod", page.Changed)));
        var sitemap = new XElement(Namespace + "urlset", pages);
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{sitemap}\n", "application/xml");
    }

    /// <summary>Only a practice has a date: nobody records when a list last changed.</summary>
    private static IEnumerable<(string Path, string? Changed)> Pages(IndexSnapshot index, Links links)
    {
        var practices = new PracticeQueries(index).Changes();
        var lists = (practices.Count + PracticeFilter.PageSize - 1) / PracticeFilter.PageSize;
        IEnumerable<string> before =
        [
            links.Home(), links.Practices(), links.Categories(), links.Countries(), links.Awards(), links.Coverage(),
            .. Enumerable.Range(2, Math.Max(0, lists - 1)).Select(page => links.Practices(PracticeFilter.Everything with { Page = page })),
        ];
        IEnumerable<string> after =
        [
            .. new CategoryQueries(index).All().Select(category => links.Category(category.Slug)),
            .. new CountryQueries(index).All().Select(country => links.Country(country.Slug)),
            .. new EditionQueries(index).All().Select(edition => links.Edition(edition.Slug)),
            .. new PageQueries(index).Slugs().Select(links.ContentPage),
        ];
        return [.. before.Select(Undated), .. practices.Select(practice => (links.Practice(practice.Slug), practice.Changed)), .. after.Select(Undated)];
    }

    private static (string Path, string? Changed) Undated(string path) => (path, null);
}

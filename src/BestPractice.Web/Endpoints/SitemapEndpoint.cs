using System.Globalization;
using System.Xml.Linq;
using BestPractice.Web.Edge;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/sitemap.xml</c>: every public page with its canonical address (sitemaps.org, protocol 0.9); where there are too many for one file, the list of <c>/sitemap-1.xml</c> and so on.</summary>
internal static class SitemapEndpoint
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this WebApplication app)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/sitemap.xml", methods, WriteAll).WithName("sitemap").KeptAtEdge();
        app.MapMethods("/sitemap-{number}.xml", methods, WritePart).WithName("sitemap.part").KeptAtEdge();
    }

    private static IResult WriteAll(SitePages pages, SitemapLimits limits, Links links)
    {
        var parts = Parts(pages, limits, links);
        return parts.Count == 1 ? Answer("urlset", parts[0])
            : Answer("sitemapindex", parts.Select((_, position) => new XElement(Namespace + "sitemap", new XElement(Namespace + "loc", links.Absolute(links.Sitemap(position + 1))))));
    }

    /// <summary>Where one file holds all, there are no others.</summary>
    private static IResult WritePart(string number, SitePages pages, SitemapLimits limits, Links links)
    {
        var parts = Parts(pages, limits, links);
        var part = parts.Count == 1 ? null : parts.Where((_, position) => (position + 1).ToString(CultureInfo.InvariantCulture) == number).SingleOrDefault();
        return part is null ? Results.NotFound() : Answer("urlset", part);
    }

    private static IReadOnlyList<IReadOnlyList<XElement>> Parts(SitePages pages, SitemapLimits limits, Links links) => limits.Divide([.. pages.All().Select(page => new XElement(Namespace + "url",
        new XElement(Namespace + "loc", links.Absolute(page.Path)), page.Changed is null ? null : new XElement(Namespace + "lastmod", page.Changed)))]);

    private static IResult Answer(string root, IEnumerable<XElement> entries) => Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{new XElement(Namespace + root, entries)}\n", "application/xml");
}

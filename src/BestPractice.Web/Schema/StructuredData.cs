using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using BestPractice.Catalogue;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Schema;

/// <summary>What a page says, for programs: JSON-LD in the words of schema.org. It says nothing that the page does not show.</summary>
public static class StructuredData
{
    /// <summary>Letters of all scripts stand as they are; &lt;, &gt;, &amp;, quotes and the line ends of Unicode are escaped, so that no text can end the element around it.</summary>
    private static readonly JsonSerializerOptions Rules = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of a page; null where there is nothing to say. Pages that are not for search engines only tell where they stand.</summary>
    public static string? Of(PageMeta page, Links links)
    {
        List<JsonNode> things = page.Crumbs.Count > 0 ? [Breadcrumbs(page, links)] : [];
        if (page.Indexed) things.AddRange(page.Data.Count > 0 ? page.Data : [Page("WebPage", page, links)]);
        return things.Count == 0 ? null : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = Thing.All(things) }.ToJsonString(Rules);
    }

    /// <summary>Home: the site and its search.</summary>
    public static JsonObject WebSite(PageMeta home, Links links)
    {
        var search = Thing.Of("EntryPoint", ("urlTemplate", links.Absolute(links.Practices()) + "?q={search_term_string}"));
        return Thing.Of("WebSite", ("@id", SiteId(links)), ("name", PageMeta.SiteName), ("url", links.Absolute(home.Path)), ("description", home.Description), ("inLanguage", "en"), ("license", Links.Licence),
            ("potentialAction", Thing.Of("SearchAction", ("target", search), ("query-input", "required name=search_term_string"))));
    }

    /// <summary>A page with a list of others.</summary>
    /// <param name="page">The page.</param>
    /// <param name="listed">What it lists, in its order, by name and path.</param>
    /// <param name="links">The addresses.</param>
    /// <param name="before">How many entries stand on earlier pages of the list.</param>
    /// <param name="total">How many there are on all pages; null when these are all.</param>
    public static JsonObject Collection(PageMeta page, IEnumerable<(string Name, string Path)> listed, Links links, int before = 0, int? total = null)
    {
        var items = listed.Select((one, position) => Thing.Of("ListItem", ("position", before + position + 1), ("name", one.Name), ("url", links.Absolute(one.Path)))).ToList();
        var collection = Thing.Of("CollectionPage", ("name", page.Title), ("description", page.Description), ("url", links.Absolute(page.Path)), ("isPartOf", Site(links)));
        if (items.Count > 0) collection["mainEntity"] = Thing.Of("ItemList", ("numberOfItems", total ?? items.Count), ("itemListElement", Thing.All(items)));
        return collection;
    }

    /// <summary>The same for practices.</summary>
    public static JsonObject Collection(PageMeta page, PracticePage list, Links links) =>
        Collection(page, list.Cards.Select(card => (card.Title, links.Practice(card.Slug))), links, (list.Number - 1) * PracticeFilter.PageSize, list.Total);

    /// <summary>A page that offers data to download. Search engines want a description of at least 50 characters.</summary>
    /// <param name="page">The page.</param>
    /// <param name="downloads">Path and media type of each file.</param>
    /// <param name="links">The addresses.</param>
    /// <param name="changed">When the data last changed (RFC 3339), where the page says so.</param>
    public static JsonObject Dataset(PageMeta page, IEnumerable<(string Path, string MediaType)> downloads, Links links, string? changed = null)
    {
        var dataset = Page("Dataset", page, links);
        dataset["creator"] = Publisher(links);
        dataset["isAccessibleForFree"] = true;
        dataset["distribution"] = Thing.All(downloads.Select(file => Thing.Of("DataDownload", ("contentUrl", links.Absolute(file.Path)), ("encodingFormat", file.MediaType))));
        if (changed is not null) dataset["dateModified"] = changed;
        return dataset;
    }

    internal static JsonObject Page(string type, PageMeta page, Links links) => Thing.Of(type, ("name", page.Title), ("description", page.Description), ("url", links.Absolute(page.Path)),
        ("inLanguage", "en"), ("license", Links.Licence), ("isPartOf", Site(links)));

    /// <summary>The site by its name alone: home tells the rest.</summary>
    internal static JsonObject Site(Links links) => Thing.Of("WebSite", ("@id", SiteId(links)));

    /// <summary>Nobody signs for a page but the site as a whole.</summary>
    internal static JsonObject Publisher(Links links) => Thing.Of("Organization", ("name", PageMeta.SiteName), ("url", links.Absolute(links.Home())));

    /// <summary>The last one is the page itself and needs no address.</summary>
    private static JsonObject Breadcrumbs(PageMeta page, Links links)
    {
        IEnumerable<Crumb> way = [new Crumb("Home", links.Home()), .. page.Crumbs];
        return Thing.Of("BreadcrumbList", ("itemListElement", Thing.All(way.Select((crumb, position) =>
            Thing.Of("ListItem", ("position", position + 1), ("name", crumb.Words), ("item", position == page.Crumbs.Count ? null : links.Absolute(crumb.Path)))))));
    }

    private static string SiteId(Links links) => links.Absolute(links.Home()) + "#website";
}

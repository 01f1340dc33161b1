using System.Text;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Api;
using BestPractice.Web.Pages;
using static BestPractice.Web.Formats.MarkdownText;

namespace BestPractice.Web.Formats;

/// <summary>The site in one text: a title, a summary, and lists of links, as llmstxt.org asks for. Every number is counted in the index.</summary>
internal static class LlmsText
{
    public const string Address = "/llms.txt";

    private static readonly Facet[] Listed = [Facet.Outcome, Facet.Level, Facet.Status, Facet.Evidence, Facet.Depth, Facet.Checked];

    /// <summary>The values that the text names, each of which some practice has.</summary>
    public static IEnumerable<(Facet Facet, IReadOnlyList<string> Values)> Values(IndexSnapshot index)
    {
        var counts = new FacetQueries(index).Count(PracticeFilter.Everything);
        return Listed.Select(facet => (facet, (IReadOnlyList<string>)[.. counts[facet].Where(count => count.Practices > 0).Select(count => count.Value.Slug)])).Where(one => one.Item2.Count > 0);
    }

    public static byte[] Write(IndexSnapshot index, Links links)
    {
        var (countries, editions) = (new CountryQueries(index).All(), new EditionQueries(index).All());
        string[] parts =
        [
            $"# {PageMeta.SiteName}",
            $"> A showcase of political work that succeeded: {Wording.PracticeCount(index.Lists.All.Count)} from {Wording.Countries(countries.Where(country => country.Practices > 0))}, with the winners of {Wording.Count(editions.Count, "edition")} of the Innovation in Politics Awards. Each entry says what the problem was, what somebody in office did about it, what came of it, what did not work, and which public sources say so.",
            "What no source says is left out of an entry or called not documented; it does not mean no. No page needs script or cookies. An entry changes when its editors learn more: cite it with the day of its version.",
            .. Listing("Search and filter", Asking(links, index)),
            .. Listing("Formats", Formats(links)),
            .. Listing("Categories", new CategoryQueries(index).All().Select(category => Line(category.Name, Facet.Category, category.Slug, $"{category.Summary} {Wording.PracticeCount(category.Practices)}."))),
            .. Listing("Collections", new CollectionQueries(index).All().Select(collection => Item(collection.Title, links.Absolute(links.CollectionAs(Format.Markdown, collection.Slug)), $"{collection.Summary} {Wording.PracticeCount(collection.Practices)} in an order for reading."))),
            .. Listing("Award editions", editions.Select(edition => Line($"Innovation in Politics Awards {edition.Label}", Facet.Edition, edition.Slug, $"{Wording.Known(edition.KnownWinners, edition.Winners, "winner")}."))),
            .. Listing("About", new PageQueries(index).All().Select(page => Item(page.Title, links.Absolute(links.ContentPage(page.Slug)), page.Summary))),
            .. Listing("Optional", countries.Select(country => Line(country.Name, Facet.Country, country.Slug, $"{Wording.PracticeCount(country.Practices)}."))),
        ];
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts) + "\n");

        string Line(string name, Facet facet, string slug, string words) => Item(name, links.Absolute(links.GroupAs(Format.Markdown, facet, slug)), words);
    }

    private static IEnumerable<string> Asking(Links links, IndexSnapshot index)
    {
        var known = new FacetQueries(index).Known();
        var example = new[] { Facet.Category, Facet.Country, Facet.Edition }.Where(facet => known[facet].Count > 0).Aggregate(PracticeFilter.Everything, (filter, facet) => filter.With(facet, known[facet][0].Slug));
        return
        [
            Link("All practices", links.Practices(), $"the one list, {PracticeFilter.PageSize} on a page; sort is one of {string.Join(", ", Vocabulary<SortOrder>.Words)}, page is a number."),
            Link("Search", links.Practices(PracticeFilter.Everything.WithWords("water")), "q holds words in any order; accents, spellings and endings are forgiven."),
            Link("Filter", links.Practices(example), $"the keys of the query are {string.Join(", ", PracticeFilter.Keys)}. A key may stand several times: its values are alternatives, while keys narrow each other. Categories, countries and editions have the names of their addresses below."),
            .. Values(index).Select(one => Link($"Filter by {Vocabulary<Facet>.WordFor(one.Facet)}", links.PracticesIn(one.Facet, one.Values[0]), $"one of {string.Join(", ", one.Values)}.")),
            Link("OpenSearch description", links.OpenSearch(), "the search, for programs that know this format."),
        ];

        string Link(string name, string path, string words) => Item(name, links.Absolute(path), words);
    }

    private static IEnumerable<string> Formats(Links links) =>
    [
        .. Format.OfLists.Select(format => Item($"All practices as {format.Name}", links.Absolute(links.PracticesAs(format, PracticeFilter.Everything)), "a whole list in one answer, with the same query as its page.")),
        Item("The feed", links.Absolute(links.Feed(Format.Atom)), "what is new, changed or withdrawn; .atom behind the address of a category, collection, country or edition tells the same of it alone."),
        Item("The feed as JSON", links.Absolute(links.Feed(Format.JsonFeed)), "the same as JSON Feed."),
        Item("Open data", links.Absolute(links.Data()), "everything as one dated bundle of CSV files and a SQLite database, with what each column means."),
        Item("API", links.Absolute(links.Api(ApiOperation.Description)), "the OpenAPI description of the read-only JSON API."),
        Item("Sitemap", links.Absolute(links.Sitemap()), $"every page. Behind the address of a practice stands {Wording.Join([.. Format.OfPractices.Select(format => $".{format.Ending} for {format.Name}")], "or")}; behind that of a category, collection, country or edition .md for its text and its practices."),
    ];

    /// <summary>An address is written bare: programs look for it between the parentheses.</summary>
    private static string Item(string name, string address, string words) => $"[{Plain(name)}]({address}): {Plain(words)}";
}

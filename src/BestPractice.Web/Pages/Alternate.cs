using BestPractice.Catalogue;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Pages;

/// <summary>What a page shows, at another address in another format.</summary>
/// <param name="Path">Its path and query.</param>
/// <param name="Format">The format.</param>
public sealed record Alternate(string Path, Format Format)
{
    public static IReadOnlyList<Alternate> OfList(Links links, PracticeFilter filter) =>
        [.. Format.OfLists.Select(format => new Alternate(links.PracticesAs(format, filter), format))];

    /// <summary>A category, country or edition: its list as data, its own feed and its own text.</summary>
    public static IReadOnlyList<Alternate> OfGroup(Links links, Facet facet, string slug) =>
    [
        .. OfList(links, PracticeFilter.Everything.With(facet, slug)).Where(list => !Format.OfGroups.Contains(list.Format)),
        .. Format.OfGroups.Select(format => new Alternate(links.GroupAs(format, facet, slug), format)),
    ];

    public static IReadOnlyList<Alternate> OfCollection(Links links, string slug) =>
        [.. Format.OfGroups.Select(format => new Alternate(links.CollectionAs(format, slug), format))];

    /// <summary>The whole site: what is new.</summary>
    public static IReadOnlyList<Alternate> OfSite(Links links) => [.. Format.OfFeeds.Select(format => new Alternate(links.Feed(format), format))];

    public static IReadOnlyList<Alternate> OfPractice(Links links, string slug) =>
        [.. Format.OfPractices.Select(format => new Alternate(links.PracticeAs(format, slug), format))];
}

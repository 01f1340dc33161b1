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

    public static IReadOnlyList<Alternate> OfPractice(Links links, string slug) =>
        [.. Format.OfPractices.Select(format => new Alternate(links.PracticeAs(format, slug), format))];
}

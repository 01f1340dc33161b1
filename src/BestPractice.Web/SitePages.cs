using BestPractice.Catalogue;

namespace BestPractice.Web;

/// <summary>Every page that search engines may show, each with when it last changed, where that is known (decision 13).</summary>
internal sealed class SitePages(ChangeQueries changes, PracticeListQueries practices, LandingLists landings, Links links)
{
    public IEnumerable<(string Path, string? Changed)> All()
    {
        var lists = changes.Lists().ToDictionary(list => list.Slug, list => list.Changed);
        // Home shows another winner each day, the data are made of everything, and nobody records when the second page of a list became what it is.
        return
        [
            (links.Home(), null), (links.Data(), null),
            .. new[] { ("practices", links.Practices()), ("categories", links.Categories()), ("collections", links.Collections()), ("countries", links.Countries()), ("awards", links.Awards()), ("coverage", links.Coverage()), ("coverage", links.CountriesByEdition()) }
                .Select(list => (list.Item2, lists.GetValueOrDefault(list.Item1))),
            .. landings.All().SelectMany(PagesOf).Where(path => path != links.Practices()).Select(path => (path, (string?)null)),
            .. Named(changes.Practices(), links.Practice), .. Named(changes.Categories(), links.Category), .. Named(changes.Collections(), links.Collection), .. Named(changes.Countries(), links.Country),
            .. Named(changes.Editions(), links.Edition), .. Named(changes.Pages(), links.ContentPage),
        ];
    }

    private IEnumerable<string> PagesOf(PracticeFilter filter) =>
        Enumerable.Range(1, new PracticePage(practices.Count(filter), 1, []).Pages).Select(page => links.Practices(filter with { Page = page }));

    private static IEnumerable<(string Path, string? Changed)> Named(IEnumerable<ChangeRow> rows, Func<string, string> address) => rows.Select(row => (address(row.Slug), row.Changed));
}

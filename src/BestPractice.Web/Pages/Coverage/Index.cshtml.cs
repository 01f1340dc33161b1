using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BestPractice.Web.Pages.Coverage;

/// <summary>What the showcase covers, facet by facet, and what its entries lack.</summary>
[EnableRateLimiting(RequestRate.OfSearches)]
public sealed class IndexModel(ListRequest request, CoverageQueries coverage, FacetQueries facets, Links links) : SitePage
{
    private static readonly (string Title, Facet Rows, Facet Columns)[] Pairs =
    [
        ("Categories by edition", Facet.Category, Facet.Edition), ("Countries by category", Facet.Country, Facet.Category), ("Countries by edition", Facet.Country, Facet.Edition),
    ];

    // What fits into a page that a phone can load.
    private const int MostCells = 700;

    /// <summary>True where the last table has a page of its own.</summary>
    public bool ByEditionApart { get; private set; }

    public PracticeFilter Filter { get; private set; } = PracticeFilter.Everything;

    public IReadOnlyList<CrossView> Tables { get; private set; } = [];

    /// <summary>What is lacking by category, the last line in all.</summary>
    public IReadOnlyList<GapRow> Gaps { get; private set; } = [];

    public int Total => Gaps[^1].All.Practices;

    public string Sentence => FilterSentence.Of(Filter, facets.NameOf);

    /// <summary>The editions to choose from, each with whether it is chosen and where it leads: a chosen one leads back to all.</summary>
    public IEnumerable<(FacetValue Edition, bool Chosen, string Path)> Editions => facets.Known()[Facet.Edition].Select(edition =>
    {
        var chosen = Filter.Choices.Contains(Facet.Edition, edition.Slug);
        return (edition, chosen, links.Coverage(chosen ? Filter.Without(Facet.Edition, edition.Slug) : Filter.Without(Facet.Edition).With(Facet.Edition, edition.Slug)));
    });

    public IActionResult OnGet()
    {
        var reading = request.Read(Request, links.Coverage);
        if (reading.Filter is null) return Instead(reading);
        Filter = reading.Filter;
        var tables = Shown([.. Pairs.Select(pair => new CrossView(pair.Title, pair.Rows, coverage.Cross(Filter, pair.Rows, pair.Columns)))]);
        ByEditionApart = Filter.IsEverything && tables.Sum(table => table.Size) > MostCells;
        Tables = ByEditionApart ? tables[..^1] : tables;
        Gaps = coverage.Gaps(Filter);
        var title = Filter.IsEverything ? "Coverage" : $"Coverage: {Sentence}";
        Meta = new PageMeta(title, $"{title}: {Wording.PracticeCount(Total)} counted by category, country and award edition, and what the entries lack.", links.Coverage(Filter), [new Crumb("Coverage", links.Coverage())])
        {
            Indexed = Filter.IsEverything,
        };
        return Page();
    }

    /// <summary>A table with one row or column only repeats the totals of another; where all are such, the first says what there is.</summary>
    private static List<CrossView> Shown(List<CrossView> tables)
    {
        var full = tables.FindAll(view => view.Table.Rows.Count > 1 && view.Table.Columns.Count > 1);
        return full.Count > 0 ? full : [.. tables.Where(view => view.Size > 0).OrderByDescending(view => view.Size).Take(1)];
    }
}

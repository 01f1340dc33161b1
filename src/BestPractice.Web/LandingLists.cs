using BestPractice.Catalogue;

namespace BestPractice.Web;

/// <summary>The lists of practices that search engines may show: the whole one, and those by one word of the showcase that has no page of its own (decision 13).</summary>
public sealed class LandingLists(FacetQueries facets, PracticeListQueries practices)
{
    /// <summary>Categories, countries and editions have pages; how much is told and when it was checked matters to editors.</summary>
    private static readonly Facet[] WithoutPages = [Facet.Outcome, Facet.Level, Facet.Status, Facet.Evidence];

    /// <summary>The first page of each.</summary>
    public IEnumerable<PracticeFilter> All() =>
    [
        PracticeFilter.Everything,
        .. WithoutPages.SelectMany(facet => facets.Known()[facet].Select(value => PracticeFilter.Everything.With(facet, value.Slug))).Where(Has),
    ];

    /// <summary>True for every page of such a list in its usual order.</summary>
    public bool Has(PracticeFilter filter) =>
        filter.Words.Length == 0 && filter.Order == filter.UsualOrder && (filter.Choices.IsEmpty || filter.Choices.All is [var (facet, value)] && WithoutPages.Contains(facet) && value != FacetChoices.Unknown && SaysMore(filter));

    /// <summary>A list of one repeats its entry, one of all repeats the whole list, and one of none says nothing.</summary>
    private bool SaysMore(PracticeFilter filter) => practices.Count(filter) is > 1 and var count && count < practices.Total();
}

using BestPractice.Catalogue;
using BestPractice.Web.Schema;

namespace BestPractice.Web.Pages.Awards;

/// <summary>All award editions with their winners.</summary>
public sealed class IndexModel(EditionQueries editions, FacetQueries facets, Links links) : SitePage
{
    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public ILookup<string, EditionResult> Winners { get; private set; } = null!;

    /// <summary>What the awards decided about practices that have an entry.</summary>
    public IReadOnlyList<FacetCount> Outcomes { get; private set; } = [];

    public void OnGet()
    {
        Editions = editions.All();
        Winners = editions.Results(slug: null, "winner").ToLookup(winner => winner.EditionSlug);
        Outcomes = [.. facets.Count(PracticeFilter.Everything)[Facet.Outcome].Where(outcome => outcome.Practices > 0 && outcome.Value.Slug != FacetChoices.Unknown)];
        Meta = new PageMeta("Innovation in Politics Awards", $"All {Editions.Count} editions of the awards with their winners, finalists and figures.", links.Awards(), [new Crumb("Awards", links.Awards())]);
        Meta = Meta with { Data = [StructuredData.Collection(Meta, Editions.Select(edition => (edition.Label, links.Edition(edition.Slug))), links)] };
    }
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Awards;

/// <summary>All award editions with their winners.</summary>
public sealed class IndexModel(EditionQueries editions, Links links) : SitePage
{
    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public ILookup<string, EditionResult> Winners { get; private set; } = null!;

    public void OnGet()
    {
        Editions = editions.All();
        Winners = editions.Results(slug: null, "winner").ToLookup(winner => winner.EditionSlug);
        Meta = new PageMeta("Innovation in Politics Awards", $"All {Editions.Count} editions of the awards with their winners, finalists and figures.", links.Awards(), [new Crumb("Awards", links.Awards())]);
    }
}

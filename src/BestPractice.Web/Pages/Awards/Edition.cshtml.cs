using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Web.SocialCards;
using BestPractice.Web.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Awards;

/// <summary>One award edition: figures, known winners and finalists, what is not known.</summary>
public sealed class EditionModel(EditionQueries editions, PracticeListQueries practices, Links links) : SitePage
{
    public EditionSummary Edition { get; private set; } = null!;

    public EditionParts Parts { get; private set; } = null!;

    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public IReadOnlyList<EditionResult> Results { get; private set; } = [];

    public IReadOnlyList<PracticeCard> WinnerCards { get; private set; } = [];

    public IReadOnlyList<EditionResult> Winners => [.. Results.Where(result => result.Outcome == "winner")];

    public IReadOnlyList<EditionResult> WinnersWithoutEntry => [.. Winners.Where(winner => winner.PracticeSlug is null)];

    public IReadOnlyList<EditionResult> Others => [.. Results.Where(result => result.Outcome != "winner")];

    public EditionSummary? Newer => Edition.Position == 0 ? null : Editions[Edition.Position - 1];

    public EditionSummary? Older => Edition.Position == Editions.Count - 1 ? null : Editions[Edition.Position + 1];

    public IActionResult OnGet(string slug)
    {
        MadeOf("awards", slug);
        if (editions.Find(slug) is not { } edition) return NotHere(slug);
        Edition = edition;
        Parts = editions.Parts(slug);
        Editions = editions.All();
        Results = editions.Results(slug);
        WinnerCards = practices.WinnersOf(slug);
        Meta = new PageMeta($"Innovation in Politics Awards {edition.Label}",
            $"{Wording.Known(edition.KnownWinners, edition.Winners, "winner")} and {Wording.Known(edition.KnownFinalists, edition.Finalists, "finalist")} of the Innovation in Politics Awards {edition.Label}, with the figures of the edition.",
            links.Edition(slug), [new Crumb("Awards", links.Awards()), new Crumb(edition.Label, links.Edition(slug))])
        {
            Card = CardReader.Of(edition, Results),
            Alternates = Alternate.OfGroup(links, Facet.Edition, slug),
        };
        var winners = StructuredData.Collection(Meta, WinnerCards.Select(card => (card.Title, links.Practice(card.Slug))), links);
        Meta = Meta with { Data = EditionEvent.Of(edition, Meta, links) is { } ceremony ? [winners, ceremony] : [winners] };
        return Page();
    }

    private IActionResult NotHere(string slug)
    {
        var all = editions.All();
        var near = NearestWord.Find(slug, all.Select(edition => edition.Slug));
        return all.FirstOrDefault(edition => edition.Slug == near) is { } nearest
            ? Missing($"There is no award edition at this address. {nearest.Label}?", new Suggestion(nearest.Label, links.Edition(nearest.Slug)), new Suggestion("All editions", links.Awards()))
            : Missing("There is no award edition at this address.", new Suggestion("All editions", links.Awards()));
    }
}

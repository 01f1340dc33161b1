using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Pages.Shared;

/// <summary>A practice as a card.</summary>
/// <param name="Card">The practice.</param>
/// <param name="Position">Its place in the list, from 0: the first covers are loaded at once.</param>
public sealed record CardView(PracticeCard Card, int Position)
{
    /// <summary>The language of title and summary, where it is not the page's.</summary>
    public string? Language => Card.Language == "en" ? null : Card.Language;

    /// <summary>Why the card stands beside a practice, as a line of its own; null in other lists.</summary>
    public string? Reason => Card.Reason is { Length: > 0 } reason ? char.ToUpperInvariant(reason[0]) + reason[1..] : null;

    /// <summary>True on lists: the card has a box by which it is marked for comparing.</summary>
    public bool CanBeMarked { get; init; }

    /// <summary>Winners carry the medal.</summary>
    public bool IsWinner => Card.Outcome == Outcome.Winner;

    /// <summary>The first covers in view are loaded at once.</summary>
    public string? Loading => Position < 3 ? null : "lazy";

    /// <summary>The highest award, else the year in which the practice began.</summary>
    public string? Award => Wording.OutcomeName(Card.AwardOutcome) is { } outcome ? $"{outcome} {Card.AwardEdition}"
        : Card.Year is { } year ? $"Started {year}" : null;
}

#pragma warning disable CS1591 // The members are the front-matter keys of an edition; docs/editors-guide.md explains each.

namespace BestPractice.Catalogue;

/// <summary>An edition with its figures.</summary>
public sealed class EditionSummary
{
    public required string Slug { get; init; }
    public required string Label { get; init; }
    public required int Year { get; init; }
    public required int Position { get; init; }
    public string? Held { get; init; }
    public string? HeldUntil { get; init; }
    public string? Place { get; init; }
    public string? Entries { get; init; }
    public string? Countries { get; init; }
    public string? Jurors { get; init; }
    public int? Finalists { get; init; }
    public int? Winners { get; init; }
    public required string Html { get; init; }
    public required string Markdown { get; init; }

    /// <summary>How many winners this showcase knows.</summary>
    public required int KnownWinners { get; init; }

    /// <summary>How many finalists this showcase knows, winners included.</summary>
    public required int KnownFinalists { get; init; }
}

/// <summary>A category as one edition named it, with the main showcase category it stands for.</summary>
public sealed class EditionCategory
{
    public required string Name { get; init; }
    public string? CategorySlug { get; init; }
}

/// <summary>One known result.</summary>
public sealed class EditionResult
{
    public required string EditionSlug { get; init; }
    public required string EditionLabel { get; init; }
    public string? Category { get; init; }
    public required string Outcome { get; init; }
    public string? Note { get; init; }
    public required string Title { get; init; }
    public string? Place { get; init; }
    public string? PracticeSlug { get; init; }

    /// <summary>The word of the entry's <see cref="Practices.PublicationState"/>; null where there is no entry.</summary>
    public string? State { get; init; }

    /// <summary>The instant that the state is about, in UTC (RFC 3339); null where it is about none.</summary>
    public string? Turn { get; init; }

    /// <summary>The showcase category whose colour and glyph it gets.</summary>
    public string? CategorySlug { get; init; }
    public string? CountrySlug { get; init; }
    public string? CountryName { get; init; }
}

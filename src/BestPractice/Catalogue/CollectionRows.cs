namespace BestPractice.Catalogue;

/// <summary>A collection with its size.</summary>
public sealed class CollectionSummary
{
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its title.</summary>
    public required string Title { get; init; }
    /// <summary>Its sentence.</summary>
    public required string Summary { get; init; }
    /// <summary>Its introduction.</summary>
    public required string Html { get; init; }
    /// <summary>The same as written, with <see cref="Practices.Section.Origin"/> before each address inside the site.</summary>
    public required string Markdown { get; init; }
    /// <summary>How many practices it has, of those that are shown.</summary>
    public required int Practices { get; init; }
}

/// <summary>What the cover of a practice in a collection is drawn from.</summary>
public sealed class CollectionCover
{
    /// <summary>The collection's slug.</summary>
    public required string Collection { get; init; }
    /// <summary>The practice's slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its main category.</summary>
    public required string CategorySlug { get; init; }
    /// <summary>The ISO code of its country.</summary>
    public string? CountryCode { get; init; }
}

/// <summary>The place of a practice in a collection, with those beside it.</summary>
public sealed class CollectionPlace
{
    /// <summary>The collection's slug.</summary>
    public required string Slug { get; init; }
    /// <summary>The collection's title.</summary>
    public required string Title { get; init; }
    /// <summary>The place, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>How many practices the collection has.</summary>
    public required int Practices { get; init; }
    /// <summary>The practice before it; null for the first.</summary>
    public string? PreviousSlug { get; init; }
    /// <summary>The title of that.</summary>
    public string? PreviousTitle { get; init; }
    /// <summary>The language of that title.</summary>
    public string? PreviousLanguage { get; init; }
    /// <summary>The practice after it; null for the last.</summary>
    public string? NextSlug { get; init; }
    /// <summary>The title of that.</summary>
    public string? NextTitle { get; init; }
    /// <summary>The language of that title.</summary>
    public string? NextLanguage { get; init; }
}

#pragma warning disable CS1591 // The members are the front-matter keys of a practice; docs/editors-guide.md explains each.

namespace BestPractice.Catalogue;

/// <summary>All that the index holds of one practice.</summary>
public sealed class PracticeRecord
{
    public required PracticeRow Row { get; init; }
    public required IReadOnlyList<CategoryName> Categories { get; init; }
    public required IReadOnlyList<SectionRow> Sections { get; init; }
    public required IReadOnlyList<ResultRow> Results { get; init; }
    public required IReadOnlyList<SourceRow> Sources { get; init; }
    public required IReadOnlyList<LinkRow> Links { get; init; }
    public required IReadOnlyList<LeadRow> Leads { get; init; }
    public required ILookup<string, string> Words { get; init; }
    public required IReadOnlyList<AwardRow> Awards { get; init; }
    public required IReadOnlyList<string> Related { get; init; }
}

/// <summary>The single values of a practice.</summary>
public sealed class PracticeRow
{
    public required int Id { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public string? OriginalTitle { get; init; }
    public string? OriginalLanguage { get; init; }
    public required string Summary { get; init; }
    public string? Place { get; init; }
    public string? Level { get; init; }
    public required string Status { get; init; }
    public string? StatusNote { get; init; }
    public string? Checked { get; init; }
    public string? Started { get; init; }
    public string? Ended { get; init; }
    public string? Organisation { get; init; }
    public string? Evidence { get; init; }
    public required string Depth { get; init; }
    public string? Cost { get; init; }
    public required string Language { get; init; }
    public string? CountryCode { get; init; }
    public string? CountrySlug { get; init; }
    public string? CountryName { get; init; }
    public string? CountryFlag { get; init; }
    /// <summary>Its first slug, which stays when the entry is renamed.</summary>
    public required string FirstSlug { get; init; }
    /// <summary>An instant in UTC (RFC 3339).</summary>
    public string? Published { get; init; }
    /// <summary>An instant in UTC (RFC 3339).</summary>
    public required string Updated { get; init; }
    /// <summary>When it last changed by its commits, an instant in UTC (RFC 3339).</summary>
    public string? Changed { get; init; }
    /// <summary>The word of a <see cref="Practices.Freshness"/>.</summary>
    public required string Freshness { get; init; }
    /// <summary>Its file below the content folder.</summary>
    public required string Path { get; init; }
    /// <summary>The word of a <see cref="Practices.PublicationState"/>.</summary>
    public required string State { get; init; }
    /// <summary>The instant that its state is about, in UTC (RFC 3339); null where it is about none.</summary>
    public string? Turn { get; init; }
}

/// <summary>A category by name.</summary>
public sealed class CategoryName
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
}

/// <summary>A rendered section; <see cref="Kind"/> is a <see cref="Practices.SectionKind"/>.</summary>
public sealed class SectionRow
{
    public required int Kind { get; init; }
    public required string Html { get; init; }
    public required string Markdown { get; init; }
}

/// <summary>One result.</summary>
public sealed class ResultRow
{
    public required string Claim { get; init; }
    public string? Value { get; init; }
    public string? Unit { get; init; }
    public string? Period { get; init; }
    public string? Source { get; init; }
}

/// <summary>One source.</summary>
public sealed class SourceRow
{
    public string? Id { get; init; }
    public required string Title { get; init; }
    public string? Url { get; init; }
    public string? Publisher { get; init; }
    public string? Date { get; init; }
    public string? Archive { get; init; }
}

/// <summary>One link.</summary>
public sealed class LinkRow
{
    public required string Title { get; init; }
    public required string Url { get; init; }
}

/// <summary>One holder of public office.</summary>
public sealed class LeadRow
{
    public required string Name { get; init; }
    public string? Role { get; init; }
}

/// <summary>One item of a list of plain text: partner, funding or tag.</summary>
public sealed class WordRow
{
    public required string List { get; init; }
    public required string Value { get; init; }
}

/// <summary>One award of a practice.</summary>
public sealed class AwardRow
{
    public required string Outcome { get; init; }
    public string? Category { get; init; }
    public string? Note { get; init; }
    public required string EditionSlug { get; init; }
    public required string EditionLabel { get; init; }
    public required int EditionYear { get; init; }
}

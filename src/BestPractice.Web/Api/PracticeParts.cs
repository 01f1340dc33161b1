using System.ComponentModel;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Api;

internal sealed record CountryName
{
    [Column("countries", "code")] public required string Code { get; init; }
    [Column("countries", "slug")] public required string Slug { get; init; }
    [Column("countries", "name")] public required string Name { get; init; }
}

internal sealed record CategoryEntryName
{
    [Column("categories", "slug")] public required string Slug { get; init; }
    [Column("categories", "name")] public required string Name { get; init; }
}

internal sealed record LeadEntry
{
    [Column("practice_leads", "name")] public required string Name { get; init; }
    [Column("practice_leads", "role")] public required string? Role { get; init; }
}

internal sealed record LinkEntry
{
    [Column("practice_links", "title")] public required string Title { get; init; }
    [Column("practice_links", "url")] public required string Url { get; init; }
}

internal sealed record AwardEntry
{
    [Column("award_results", "edition")] public required string Edition { get; init; }
    [Column("award_editions", "label")] public required string Label { get; init; }
    [Column("award_editions", "year")] public required int Year { get; init; }
    [Column("award_results", "outcome")] public required string Outcome { get; init; }
    [Column("award_results", "category")] public required string? Category { get; init; }
    [Column("award_results", "note")] public required string? Note { get; init; }
    [Column("award_editions", "url")] public required string Url { get; init; }

    public static AwardEntry Of(AwardRow award, Links links) => new()
    {
        Edition = award.EditionSlug, Label = award.EditionLabel, Year = award.EditionYear, Outcome = award.Outcome, Category = award.Category, Note = award.Note,
        Url = links.Absolute(links.Edition(award.EditionSlug)),
    };
}

internal sealed record ResultEntry
{
    [Column("practice_results", "claim")] public required string Claim { get; init; }
    [Column("practice_results", "value")] public required string? Value { get; init; }
    [Column("practice_results", "unit")] public required string? Unit { get; init; }
    [Column("practice_results", "period")] public required string? Period { get; init; }
    [Description("The source that says so: the id of one of the sources. Null: the sources support the entry as a whole.")] public required string? Source { get; init; }

    public static ResultEntry Of(ResultRow result) => new() { Claim = result.Claim, Value = result.Value, Unit = result.Unit, Period = result.Period, Source = result.Source };
}

internal sealed record SourceEntry
{
    [Column("practice_sources", "id")] public required string? Id { get; init; }
    [Column("practice_sources", "title")] public required string Title { get; init; }
    [Column("practice_sources", "url")] public required string? Url { get; init; }
    [Column("practice_sources", "publisher")] public required string? Publisher { get; init; }
    [Column("practice_sources", "date")] public required string? Date { get; init; }
    [Column("practice_sources", "archive")] public required string? Archive { get; init; }

    public static SourceEntry Of(SourceRow source) =>
        new() { Id = source.Id, Title = source.Title, Url = source.Url, Publisher = source.Publisher, Date = source.Date, Archive = source.Archive };
}

internal sealed record SectionEntry
{
    [Column("sections", "kind")] public required string Kind { get; init; }
    [Column("sections", "heading")] public required string Heading { get; init; }
    [Column("sections", "markdown")] public required string Markdown { get; init; }
    [Description("The same as a piece of HTML with whole addresses.")] public required string Html { get; init; }

    public static SectionEntry Of(SectionRow section, Links links) => new()
    {
        Kind = Vocabulary<SectionKind>.WordFor((SectionKind)section.Kind), Heading = Section.AllHeadings[section.Kind],
        Markdown = links.InMarkdown(section.Markdown), Html = links.InHtml(section.Html),
    };
}

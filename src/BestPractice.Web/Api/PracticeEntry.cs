using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BestPractice.Catalogue;

namespace BestPractice.Web.Api;

/// <summary>A practice as programs get it. Keys are those of the front matter, what is not documented is null, and every record has every key.</summary>
internal record PracticeEntry
{
    [Column("practices", "id")] public required string Id { get; init; }
    [Column("practices", "slug")] public required string Slug { get; init; }
    [Column("practices", "url")] public required string Url { get; init; }
    [Column("practices", "title")] public required string Title { get; init; }
    [Column("practices", "original_title")] public required string? OriginalTitle { get; init; }
    [Column("practices", "original_lang")] public required string? OriginalLang { get; init; }
    [Column("practices", "lang")] public required string Lang { get; init; }
    [Column("practices", "summary")] public required string Summary { get; init; }
    [Description("The country; null when no source ties the practice to one.")] public required CountryName? Country { get; init; }
    [Column("practices", "place")] public required string? Place { get; init; }
    [Description("Its categories, the main one first.")] public required IReadOnlyList<CategoryEntryName> Categories { get; init; }
    [Column("practices", "level")] public required string? Level { get; init; }
    [Column("practices", "started")] public required string? Started { get; init; }
    [Column("practices", "ended")] public required string? Ended { get; init; }
    [Column("practices", "status")] public required string Status { get; init; }
    [Column("practices", "status_note")] public required string? StatusNote { get; init; }
    [Column("practices", "organisation")] public required string? Organisation { get; init; }
    [Description("Holders of public office who led it.")] public required IReadOnlyList<LeadEntry> Lead { get; init; }
    [Description("Other bodies that took part.")] public required IReadOnlyList<string> Partners { get; init; }
    [Column("practices", "evidence")] public required string? Evidence { get; init; }
    [Column("practices", "depth")] public required string Depth { get; init; }
    [Column("practices", "cost")] public required string? Cost { get; init; }
    [Description("Who paid.")] public required IReadOnlyList<string> Funding { get; init; }
    [Description("What award editions decided, the highest first.")] public required IReadOnlyList<AwardEntry> Awards { get; init; }
    [Description("What changed, claim by claim.")] public required IReadOnlyList<ResultEntry> Results { get; init; }
    [Description("The public sources that support the entry.")] public required IReadOnlyList<SourceEntry> Sources { get; init; }
    [Description("Pages of the practice itself.")] public required IReadOnlyList<LinkEntry> Links { get; init; }
    [Description("Other practices to read next, by their slugs, the nearest first.")] public required IReadOnlyList<string> Related { get; init; }
    [Description("Words that somebody may search for.")] public required IReadOnlyList<string> Tags { get; init; }
    [Column("practices", "checked")] public required string? Checked { get; init; }
    [Column("practices", "published")] public required string? Published { get; init; }
    [Description("When the entry last changed (RFC 3339, UTC). Where its history does not say so: when it was published or checked, else when its file was written.")] public required string Updated { get; init; }

    public static PracticeEntry Of(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        return new PracticeEntry
        {
            Id = links.Absolute(links.Practice(row.FirstSlug)), Slug = row.Slug, Url = links.Absolute(links.Practice(row.Slug)),
            Title = row.Title, OriginalTitle = row.OriginalTitle, OriginalLang = row.OriginalLanguage, Lang = row.Language, Summary = row.Summary,
            Country = row.CountryCode is null ? null : new CountryName { Code = row.CountryCode, Slug = row.CountrySlug!, Name = row.CountryName! },
            Place = row.Place, Categories = [.. practice.Categories.Select(category => new CategoryEntryName { Slug = category.Slug, Name = category.Name })],
            Level = row.Level, Started = row.Started, Ended = row.Ended, Status = row.Status, StatusNote = row.StatusNote, Organisation = row.Organisation,
            Lead = [.. practice.Leads.Select(lead => new LeadEntry { Name = lead.Name, Role = lead.Role })],
            Partners = [.. practice.Words["partner"]], Evidence = row.Evidence, Depth = row.Depth, Cost = row.Cost, Funding = [.. practice.Words["funding"]],
            Awards = [.. practice.Awards.Select(award => AwardEntry.Of(award, links))],
            Results = [.. practice.Results.Select(ResultEntry.Of)], Sources = [.. practice.Sources.Select(SourceEntry.Of)],
            Links = [.. practice.Links.Select(link => new LinkEntry { Title = link.Title, Url = link.Url })],
            Related = practice.Related, Tags = [.. practice.Words["tag"]], Checked = row.Checked, Published = row.Published, Updated = row.Updated,
        };
    }
}

/// <summary>The same with its text.</summary>
internal sealed record PracticeDetail : PracticeEntry
{
    [SetsRequiredMembers]
    private PracticeDetail(PracticeEntry entry, IReadOnlyList<SectionEntry> sections) : base(entry) => Sections = sections;

    [JsonPropertyOrder(1), Description("The sections of the text that there are, in the order of the page.")] public IReadOnlyList<SectionEntry> Sections { get; }

    public static new PracticeDetail Of(PracticeRecord practice, Links links) =>
        new(PracticeEntry.Of(practice, links), [.. practice.Sections.Select(section => SectionEntry.Of(section, links))]);
}

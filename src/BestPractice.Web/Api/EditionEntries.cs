using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BestPractice.Catalogue;

namespace BestPractice.Web.Api;

internal sealed record EditionList
{
    [Description("All editions, the newest first.")] public required IReadOnlyList<EditionEntry> Editions { get; init; }
}

/// <summary>An award edition with its figures.</summary>
internal record EditionEntry
{
    [Column("award_editions", "slug")] public required string Slug { get; init; }
    [Column("award_editions", "url")] public required string Url { get; init; }
    [Column("award_editions", "label")] public required string Label { get; init; }
    [Column("award_editions", "year")] public required int Year { get; init; }
    [Column("award_editions", "held")] public required string? Held { get; init; }
    [Column("award_editions", "held_until")] public required string? HeldUntil { get; init; }
    [Column("award_editions", "place")] public required string? Place { get; init; }
    [Column("award_editions", "entries")] public required string? Entries { get; init; }
    [Column("award_editions", "countries")] public required string? Countries { get; init; }
    [Column("award_editions", "jurors")] public required string? Jurors { get; init; }
    [Column("award_editions", "finalists")] public required int? Finalists { get; init; }
    [Column("award_editions", "winners")] public required int? Winners { get; init; }
    [Description("How many finalists are known here, winners included.")] public required int KnownFinalists { get; init; }
    [Description("How many winners are known here.")] public required int KnownWinners { get; init; }

    public static EditionEntry Of(EditionSummary edition, Links links) => new()
    {
        Slug = edition.Slug, Url = links.Absolute(links.Edition(edition.Slug)), Label = edition.Label, Year = edition.Year, Held = edition.Held, HeldUntil = edition.HeldUntil,
        Place = edition.Place, Entries = edition.Entries, Countries = edition.Countries, Jurors = edition.Jurors, Finalists = edition.Finalists, Winners = edition.Winners,
        KnownFinalists = edition.KnownFinalists, KnownWinners = edition.KnownWinners,
    };
}

/// <summary>The same with its lists.</summary>
internal sealed record EditionDetail : EditionEntry
{
    [SetsRequiredMembers]
    private EditionDetail(EditionEntry edition, EditionParts parts, IReadOnlyList<EditionResult> results) : base(edition)
    {
        Criteria = parts.Criteria;
        Categories = [.. parts.Categories.Select(category => new EditionCategoryEntry { Name = category.Name, Category = category.CategorySlug })];
        Results = [.. results.Select(EditionResultEntry.Of)];
    }

    [JsonPropertyOrder(1), Description("What the jury judged by.")] public IReadOnlyList<string> Criteria { get; }
    [JsonPropertyOrder(2), Description("The categories as they were named that year.")] public IReadOnlyList<EditionCategoryEntry> Categories { get; }
    [JsonPropertyOrder(3), Description("The known results by category, those without a category last.")] public IReadOnlyList<EditionResultEntry> Results { get; }

    public static EditionDetail Of(EditionSummary edition, EditionQueries editions, Links links) =>
        new(Of(edition, links), editions.Parts(edition.Slug), editions.Results(edition.Slug));
}

internal sealed record EditionCategoryEntry
{
    [Column("award_categories", "name")] public required string Name { get; init; }
    [Description("The main category of this showcase that it stands for, by its slug; null when it stands for none.")] public required string? Category { get; init; }
}

internal sealed record EditionResultEntry
{
    [Column("award_results", "category")] public required string? Category { get; init; }
    [Column("award_results", "outcome")] public required string Outcome { get; init; }
    [Column("award_results", "practice")] public required string? Practice { get; init; }
    [Column("award_results", "title")] public required string Title { get; init; }
    [Description("The country by its slug; null when it is not documented.")] public required string? Country { get; init; }
    [Column("award_results", "place")] public required string? Place { get; init; }
    [Column("award_results", "note")] public required string? Note { get; init; }

    public static EditionResultEntry Of(EditionResult result) => new()
    {
        Category = result.Category, Outcome = result.Outcome, Practice = result.PracticeSlug, Title = result.Title, Country = result.CountrySlug, Place = result.Place, Note = result.Note,
    };
}

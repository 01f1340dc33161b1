using BestPractice.Catalogue;

namespace BestPractice.Web.Formats;

/// <summary>A category, a country or an award edition: what has a page and a list of practices.</summary>
internal sealed record PracticeGroup
{
    public required Facet Facet { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Lede { get; init; }

    /// <summary>What an editor wrote about it, as markdown.</summary>
    public string Text { get; init; } = "";

    public required string Page { get; init; }

    /// <summary>What the awards named and no entry tells of, a line for each.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public PracticeFilter Filter => PracticeFilter.Everything.With(Facet, Slug);

    /// <summary>What has a page under this name, or null.</summary>
    public static PracticeGroup? Find(Facet facet, string slug, IndexSnapshot index, Links links) => facet switch
    {
        Facet.Category => new CategoryQueries(index).Find(slug) is { } category ? Of(category, links) : null,
        Facet.Country => new CountryQueries(index).Find(slug) is { } country ? Of(country, index, links) : null,
        Facet.Edition => new EditionQueries(index).Find(slug) is { } edition ? Of(edition, index, links) : null,
        _ => null,
    };

    private static PracticeGroup Of(CategorySummary category, Links links) => new()
    {
        Facet = Facet.Category, Slug = category.Slug, Name = category.Name, Page = links.Category(category.Slug),
        Lede = $"{category.Summary} {Wording.PracticeCount(category.Practices)}.", Text = links.InMarkdown(category.Markdown),
    };

    private static PracticeGroup Of(CountrySummary country, IndexSnapshot index, Links links) => new()
    {
        Facet = Facet.Country, Slug = country.Slug, Name = country.Name, Page = links.Country(country.Slug),
        Lede = $"{country.Summary} {Wording.PracticeCount(country.Practices)}, {Wording.Count(country.Winners, "winner")} of the Innovation in Politics Awards.".TrimStart(),
        Text = links.InMarkdown(country.Markdown ?? ""),
        Others = [.. new CountryQueries(index).WithoutEntry(country.Slug).Select(other => Line(other.Title, other.Place, $"{Wording.OutcomeName(other.Outcome)} {other.EditionLabel}", other.Category))],
    };

    private static PracticeGroup Of(EditionSummary edition, IndexSnapshot index, Links links) => new()
    {
        Facet = Facet.Edition, Slug = edition.Slug, Name = $"Innovation in Politics Awards {edition.Label}", Page = links.Edition(edition.Slug),
        Lede = string.Join(", ", new[] { $"{Wording.Known(edition.KnownWinners, edition.Winners, "winner")} and {Wording.Known(edition.KnownFinalists, edition.Finalists, "finalist")}, winners included", Wording.Held(edition.Held, edition.HeldUntil), edition.Place }.Where(part => part is not null)) + ".",
        Text = links.InMarkdown(edition.Markdown),
        Others = [.. new EditionQueries(index).Results(edition.Slug).Where(result => result.PracticeSlug is null)
            .Select(result => Line(result.Title, Wording.Where(result.Place, result.CountryName), Wording.OutcomeName(result.Outcome), result.Category))],
    };

    private static string Line(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}

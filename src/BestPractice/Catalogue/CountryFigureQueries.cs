using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What the showcase holds of one country, edition by edition and place by place.</summary>
public sealed class CountryFigureQueries(IndexSnapshot index)
{
    private const string AwardsSql = """
        SELECT e.slug, e.label,
            count(*) FILTER (WHERE a.outcome = 'winner') AS winners,
            count(*) FILTER (WHERE a.outcome = 'finalist') AS finalists
        FROM edition e LEFT JOIN award_result a ON a.edition = e.slug AND a.country = @code
        GROUP BY e.slug
        ORDER BY e.position
        """;

    private const string PlacesSql = "SELECT place, slug, title FROM practice WHERE country = @code ORDER BY sort_title, slug";

    /// <summary>What each edition, newest first, is known to have given to a country.</summary>
    /// <param name="code">The country's ISO code.</param>
    public IReadOnlyList<CountryAwards> Awards(string code)
    {
        using var database = index.Open();
        return database.Query<CountryAwards>(AwardsSql, new { code }).AsList();
    }

    /// <summary>The practices of a country by place, the place with most of them first; those without a place last.</summary>
    /// <param name="code">The country's ISO code.</param>
    public IReadOnlyList<IGrouping<string?, PlacedPractice>> Places(string code)
    {
        using var database = index.Open();
        return [.. database.Query<PlacedPractice>(PlacesSql, new { code }).GroupBy(practice => practice.Place)
            .OrderBy(place => place.Key is null).ThenByDescending(place => place.Count()).ThenBy(place => Folding.Fold(place.Key ?? ""), StringComparer.Ordinal)];
    }
}

/// <summary>The known results of a country in one edition.</summary>
public sealed class CountryAwards
{
    /// <summary>The edition's slug.</summary>
    public required string Slug { get; init; }
    /// <summary>The edition's label.</summary>
    public required string Label { get; init; }
    /// <summary>How many winners.</summary>
    public required int Winners { get; init; }
    /// <summary>How many finalists that did not win.</summary>
    public required int Finalists { get; init; }
}

/// <summary>A practice with its place.</summary>
public sealed class PlacedPractice
{
    /// <summary>The place, if one is known.</summary>
    public string? Place { get; init; }
    /// <summary>The practice's slug.</summary>
    public required string Slug { get; init; }
    /// <summary>The practice's title.</summary>
    public required string Title { get; init; }
}

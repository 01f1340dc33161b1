using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Countries that have practices or award results.</summary>
public sealed class CountryQueries(IndexSnapshot index)
{
    private const string Columns = """
        SELECT c.code, c.slug, c.name, c.flag, t.summary, t.html, t.markdown,
            (SELECT count(*) FROM practice p WHERE p.country = c.code) AS practices,
            (SELECT count(*) FROM award_result a WHERE a.country = c.code AND a.outcome = 'winner') AS winners,
            (SELECT count(*) FROM award_result a WHERE a.country = c.code AND a.practice IS NULL) AS OthersNamed
        FROM country c LEFT JOIN country_text t ON t.country = c.code

        """;

    private const string AllSql = Columns + """
        WHERE c.code IN (SELECT country FROM practice UNION SELECT country FROM award_result)
        ORDER BY c.sort_key
        """;

    private const string FindSql = Columns + """
        WHERE c.slug = @slug AND c.code IN (SELECT country FROM practice UNION SELECT country FROM award_result)
        """;

    private const string OthersSql = """
        SELECT a.title, a.place, a.outcome, a.category, e.slug AS EditionSlug, e.label AS EditionLabel
        FROM award_result a JOIN edition e ON e.slug = a.edition JOIN country c ON c.code = a.country
        WHERE c.slug = @slug AND a.practice IS NULL
        ORDER BY e.position, a.position
        """;

    /// <summary>All such countries by name.</summary>
    public IReadOnlyList<CountrySummary> All()
    {
        using var database = index.Open();
        return database.Query<CountrySummary>(AllSql).AsList();
    }

    /// <summary>One of them, or null.</summary>
    public CountrySummary? Find(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<CountrySummary>(FindSql, new { slug });
    }

    /// <summary>Winners and finalists from a country that have no entry of their own yet.</summary>
    public IReadOnlyList<NamedResult> WithoutEntry(string slug)
    {
        using var database = index.Open();
        return database.Query<NamedResult>(OthersSql, new { slug }).AsList();
    }
}

/// <summary>A country with what the showcase has from it.</summary>
public sealed class CountrySummary
{
    /// <summary>Its ISO code.</summary>
    public required string Code { get; init; }
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its name.</summary>
    public required string Name { get; init; }
    /// <summary>Its flag as an emoji.</summary>
    public required string Flag { get; init; }
    /// <summary>Its sentence; null where it has no introduction.</summary>
    public string? Summary { get; init; }
    /// <summary>Its introduction.</summary>
    public string? Html { get; init; }
    /// <summary>The same as written, with <see cref="Practices.Section.Origin"/> before each address inside the site.</summary>
    public string? Markdown { get; init; }
    /// <summary>How many practices.</summary>
    public required int Practices { get; init; }
    /// <summary>How many award winners.</summary>
    public required int Winners { get; init; }
    /// <summary>How many winners and finalists without an entry.</summary>
    public required int OthersNamed { get; init; }
}

/// <summary>An award result without an entry.</summary>
public sealed class NamedResult
{
    /// <summary>The project's title.</summary>
    public required string Title { get; init; }
    /// <summary>The project's place.</summary>
    public string? Place { get; init; }
    /// <summary>The word of the outcome.</summary>
    public required string Outcome { get; init; }
    /// <summary>The category's name in that year.</summary>
    public string? Category { get; init; }
    /// <summary>The edition's slug.</summary>
    public required string EditionSlug { get; init; }
    /// <summary>The edition's label.</summary>
    public required string EditionLabel { get; init; }
}

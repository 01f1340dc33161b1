using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Award editions with their figures and results.</summary>
public sealed class EditionQueries(IndexSnapshot index)
{
    private const string Columns = """
        SELECT e.slug, e.label, e.year, e.position, e.held, e.held_until AS HeldUntil, e.place, e.entries, e.countries, e.jurors, e.finalists, e.winners, e.html, e.markdown,
            (SELECT count(*) FROM award_result a WHERE a.edition = e.slug AND a.outcome = 'winner') AS KnownWinners,
            (SELECT count(*) FROM award_result a WHERE a.edition = e.slug AND a.outcome IN ('winner', 'finalist')) AS KnownFinalists
        FROM edition e

        """;

    private const string AllSql = Columns + "ORDER BY e.position";

    private const string FindSql = Columns + "WHERE e.slug = @slug";

    private const string PartsSql = """
        SELECT name FROM edition_criterion WHERE edition = @slug ORDER BY position;
        SELECT c.name, (SELECT m.category FROM edition_category_map m WHERE m.edition = c.edition AND m.name = c.name AND m.position = 0) AS CategorySlug
        FROM edition_category c WHERE c.edition = @slug ORDER BY c.position;
        """;

    private const string ResultsSql = """
        SELECT a.edition AS EditionSlug, e.label AS EditionLabel, a.category, a.outcome, a.note, a.title, a.place, p.slug AS PracticeSlug, p.state, p.turn,
            coalesce(p.main_category, (SELECT m.category FROM edition_category_map m WHERE m.edition = a.edition AND m.name = a.category AND m.position = 0)) AS CategorySlug,
            c.slug AS CountrySlug, c.name AS CountryName
        FROM award_result a
        JOIN edition e ON e.slug = a.edition
        LEFT JOIN practice p ON p.id = a.practice
        LEFT JOIN country c ON c.code = a.country
        LEFT JOIN edition_category k ON k.edition = a.edition AND k.name = a.category
        WHERE (@slug IS NULL OR a.edition = @slug) AND (@outcome IS NULL OR a.outcome = @outcome)
        ORDER BY k.position IS NULL, k.position, a.position, a.edition DESC
        """;

    /// <summary>All editions, newest first.</summary>
    public IReadOnlyList<EditionSummary> All()
    {
        using var database = index.Open();
        return database.Query<EditionSummary>(AllSql).AsList();
    }

    /// <summary>One edition, or null.</summary>
    public EditionSummary? Find(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<EditionSummary>(FindSql, new { slug });
    }

    /// <summary>An edition's criteria and its categories as named that year.</summary>
    public EditionParts Parts(string slug)
    {
        using var database = index.Open();
        using var parts = database.QueryMultiple(PartsSql, new { slug });
        return new EditionParts(parts.Read<string>().AsList(), parts.Read<EditionCategory>().AsList());
    }

    /// <summary>The known results by category, those without a category last.</summary>
    /// <param name="slug">The edition, or null for all.</param>
    /// <param name="outcome">The word of an outcome, or null for all.</param>
    public IReadOnlyList<EditionResult> Results(string? slug, string? outcome = null)
    {
        using var database = index.Open();
        return database.Query<EditionResult>(ResultsSql, new { slug, outcome }).AsList();
    }
}

/// <summary>An edition's lists.</summary>
/// <param name="Criteria">What the jury judged by.</param>
/// <param name="Categories">The categories in the order of the year.</param>
public sealed record EditionParts(IReadOnlyList<string> Criteria, IReadOnlyList<EditionCategory> Categories);

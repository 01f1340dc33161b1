using BestPractice.Practices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Reads what lists keep in memory.</summary>
internal static class ListIndexQueries
{
    private const string HavingSql = """
        SELECT 'category' AS facet, category AS value, practice AS id FROM practice_category
        UNION ALL
        SELECT 'country', coalesce(c.slug, 'unknown'), p.id FROM practice p LEFT JOIN country c ON c.code = p.country
        UNION ALL
        SELECT 'outcome', 'unknown', id FROM practice WHERE id NOT IN (SELECT practice FROM award_result WHERE practice IS NOT NULL)
        UNION ALL
        SELECT 'level', coalesce(level, 'unknown'), id FROM practice
        UNION ALL
        SELECT 'status', status, id FROM practice
        UNION ALL
        SELECT 'evidence', coalesce(evidence, 'unknown'), id FROM practice
        UNION ALL
        SELECT 'depth', depth, id FROM practice
        UNION ALL
        SELECT 'checked', freshness, id FROM practice
        """;

    private const string AwardedSql = "SELECT edition, outcome, practice AS id FROM award_result WHERE practice IS NOT NULL";

    private const string NamedSql = """
        SELECT 'category' AS facet, slug, name, position AS rank FROM category
        UNION ALL
        SELECT 'country', slug, name, row_number() OVER (ORDER BY sort_key) FROM country WHERE code IN (SELECT country FROM practice)
        UNION ALL
        SELECT 'edition', slug, label, position FROM edition
        ORDER BY facet, rank, slug
        """;

    private const string NewestSql = """
        SELECT id FROM practice
        ORDER BY year IS NULL, year DESC, CASE award_outcome WHEN 'winner' THEN 0 WHEN 'finalist' THEN 1 ELSE 2 END, sort_title, slug
        """;

    private const string TitleSql = "SELECT id FROM practice ORDER BY sort_title, slug";

    private const string CountrySql = "SELECT p.id FROM practice p LEFT JOIN country c ON c.code = p.country ORDER BY c.sort_key IS NULL, c.sort_key, p.sort_title, p.slug";

    private const string CheckedSql = "SELECT id FROM practice ORDER BY checked IS NOT NULL, checked, sort_title, slug";

    public static ListIndex Read(SqliteConnection database)
    {
        var having = database.Query<HavingRow>(HavingSql).ToLookup(row => (Vocabulary<Facet>.TryParse(row.Facet)!.Value, row.Value), row => row.Id);
        return new ListIndex(
            Values(database, withoutCountry: having[(Facet.Country, FacetChoices.Unknown)].Any()),
            having,
            database.Query<AwardedRow>(AwardedSql).ToLookup(row => (row.Edition, row.Outcome), row => row.Id),
            new Dictionary<SortOrder, int[]>
            {
                [SortOrder.Newest] = [.. database.Query<int>(NewestSql)],
                [SortOrder.Title] = [.. database.Query<int>(TitleSql)],
                [SortOrder.Country] = [.. database.Query<int>(CountrySql)],
                [SortOrder.Checked] = [.. database.Query<int>(CheckedSql)],
            });
    }

    /// <summary>Categories, countries and editions are named by the content, the values of the other facets are fixed.</summary>
    private static Dictionary<Facet, IReadOnlyList<FacetValue>> Values(SqliteConnection database, bool withoutCountry)
    {
        var named = database.Query<NamedRow>(NamedSql).ToLookup(row => row.Facet, row => new FacetValue(row.Slug, row.Name));
        return Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => (IReadOnlyList<FacetValue>)
            [.. named[Vocabulary<Facet>.WordFor(facet)], .. FixedValues.Of(facet), .. facet == Facet.Country && withoutCountry ? new[] { FixedValues.NoCountry } : []]);
    }

    private sealed class HavingRow
    {
        public required string Facet { get; init; }
        public required string Value { get; init; }
        public required int Id { get; init; }
    }

    private sealed class AwardedRow
    {
        public required string Edition { get; init; }
        public required string Outcome { get; init; }
        public required int Id { get; init; }
    }

    private sealed class NamedRow
    {
        public required string Facet { get; init; }
        public required string Slug { get; init; }
        public required string Name { get; init; }
    }
}

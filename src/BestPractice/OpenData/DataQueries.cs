using System.Data.Common;
using System.Globalization;
using BestPractice.Catalogue;
using Dapper;

namespace BestPractice.OpenData;

/// <summary>The rows of the published tables. Each question names its columns as the table does.</summary>
/// <param name="index">An index of what is public: a preview's would give away drafts.</param>
/// <param name="addresses">The whole addresses.</param>
public sealed class DataQueries(IndexSnapshot index, DataAddresses addresses)
{
    private const string NewestSql = """
        SELECT CASE WHEN count(*) = count(changed) THEN max(changed) END FROM (
            SELECT changed FROM practice UNION ALL SELECT changed FROM practice_withdrawn UNION ALL SELECT instant FROM practice_unseen WHERE state = 'expired'
            UNION ALL SELECT changed FROM category UNION ALL SELECT changed FROM edition UNION ALL SELECT changed FROM page
            UNION ALL SELECT changed FROM collection UNION ALL SELECT changed FROM country_text WHERE country IN (SELECT country FROM practice UNION SELECT country FROM award_result)
        )
        """;

    private const string UnpublicSql = "SELECT count(*) FROM practice WHERE state <> 'public'";

    private static readonly Dictionary<string, string> Sql = new()
    {
        ["practices"] = """
            SELECT slug, first_slug AS id, slug AS url, title, original_title, original_language AS original_lang, language AS lang, summary, country, place, level,
                started, ended, status, status_note, organisation, evidence, depth, cost, checked, published, changed
            FROM practice ORDER BY slug
            """,
        ["practice_categories"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.category FROM practice_category x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.position",
        ["sections"] = "SELECT p.slug AS practice, x.kind, x.kind AS heading, x.markdown, x.text FROM practice_section x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.kind",
        ["practice_results"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.claim, x.value, x.unit, x.period, x.source FROM practice_result x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.position",
        ["practice_sources"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.id, x.title, x.url, x.publisher, x.date, x.archive FROM practice_source x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.position",
        ["practice_links"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.title, x.url FROM practice_link x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.position",
        ["practice_leads"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.name, x.role FROM practice_lead x JOIN practice p ON p.id = x.practice ORDER BY p.slug, x.position",
        ["practice_partners"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.value AS name FROM practice_word x JOIN practice p ON p.id = x.practice WHERE x.list = 'partner' ORDER BY p.slug, x.position",
        ["practice_funding"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.value AS name FROM practice_word x JOIN practice p ON p.id = x.practice WHERE x.list = 'funding' ORDER BY p.slug, x.position",
        ["practice_tags"] = "SELECT p.slug AS practice, x.position + 1 AS position, x.value AS tag FROM practice_word x JOIN practice p ON p.id = x.practice WHERE x.list = 'tag' ORDER BY p.slug, x.position",
        ["practice_related"] = """
            SELECT p.slug AS practice, row_number() OVER (PARTITION BY x.practice ORDER BY x.position) AS position, r.slug AS related, x.reason
            FROM practice_related x JOIN practice p ON p.id = x.practice JOIN practice r ON r.id = x.related ORDER BY p.slug, x.position
            """,
        ["practice_aliases"] = "SELECT slug AS alias, practice FROM practice_alias WHERE practice IN (SELECT slug FROM practice) ORDER BY slug",
        ["award_editions"] = "SELECT slug, slug AS url, label, year, held, held_until, place, entries, countries, jurors, finalists, winners, nullif(html, '') AS html FROM edition ORDER BY position",
        ["award_criteria"] = "SELECT x.edition, x.position + 1 AS position, x.name FROM edition_criterion x JOIN edition e ON e.slug = x.edition ORDER BY e.position, x.position",
        ["award_categories"] = "SELECT x.edition, x.position + 1 AS position, x.name FROM edition_category x JOIN edition e ON e.slug = x.edition ORDER BY e.position, x.position",
        ["award_category_subjects"] = "SELECT x.edition, x.name, x.position + 1 AS position, x.category FROM edition_category_map x JOIN edition e ON e.slug = x.edition ORDER BY e.position, x.name, x.position",
        // Numbered anew: a gap would tell of a result whose entry is not public.
        ["award_results"] = """
            SELECT x.edition, row_number() OVER (PARTITION BY x.edition ORDER BY x.position) AS position, x.category, x.outcome, p.slug AS practice, x.title, x.country, x.place, x.note
            FROM award_result x JOIN edition e ON e.slug = x.edition LEFT JOIN practice p ON p.id = x.practice ORDER BY e.position, x.position
            """,
        ["categories"] = "SELECT slug, slug AS url, name, summary, row_number() OVER (ORDER BY position, slug) AS position, nullif(html, '') AS html FROM category ORDER BY position, slug",
        ["collections"] = "SELECT slug, slug AS url, title, summary, position + 1 AS position, html FROM collection ORDER BY position",
        ["collection_practices"] = "SELECT x.collection, x.position + 1 AS position, p.slug AS practice, x.comment FROM collection_practice x JOIN collection c ON c.slug = x.collection JOIN practice p ON p.id = x.practice ORDER BY c.position, x.position",
        ["countries"] = """
            SELECT c.code, c.slug, c.slug AS url, c.name, t.summary, t.html
            FROM country c LEFT JOIN country_text t ON t.country = c.code WHERE c.code IN (SELECT country FROM practice UNION SELECT country FROM award_result) ORDER BY c.code
            """,
        ["pages"] = "SELECT slug, slug AS url, title, summary, nullif(html, '') AS html FROM page ORDER BY slug",
        ["withdrawn"] = "SELECT slug, title, reason FROM practice_withdrawn ORDER BY slug",
    };

    /// <summary>The day of the newest change of anything in the tables (UTC), what was taken out of them among it; where the history does not know of all, the day on which the index was built.</summary>
    public DateOnly Day()
    {
        using var database = index.Open();
        var newest = database.ExecuteScalar<string?>(NewestSql);
        return newest is null ? DateOnly.FromDateTime((index.ValidFrom ?? DateTimeOffset.UnixEpoch).UtcDateTime) : DateOnly.ParseExact(newest[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>True when the index holds nothing that visitors may not see.</summary>
    public bool IsPublic()
    {
        using var database = index.Open();
        return database.ExecuteScalar<long>(UnpublicSql) == 0;
    }

    /// <summary>The rows of a table in its order; each has a value or null for each column.</summary>
    public IEnumerable<object?[]> Rows(DataTable table)
    {
        using var database = index.Open();
        using var rows = database.ExecuteReader(Sql[table.Name]);
        CheckColumns(table, (DbDataReader)rows);
        while (rows.Read())
            yield return [.. table.Columns.Select((column, position) => rows.IsDBNull(position) ? null : column.Told is { } told ? told(rows.GetValue(position), addresses) : rows.GetValue(position))];
    }

    /// <summary>A question that names other columns than its table does is a fault of the program.</summary>
    private static void CheckColumns(DataTable table, DbDataReader rows)
    {
        var names = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName);
        if (!names.SequenceEqual(table.Columns.Select(column => column.Name))) throw new InvalidOperationException($"The question for {table.Name} asks for other columns than the table has.");
    }
}

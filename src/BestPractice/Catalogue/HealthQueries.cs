using System.Globalization;
using System.Text.Json;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What editors should know about the content of an index.</summary>
public sealed class HealthQueries(IndexSnapshot index)
{
    /// <summary>Entries told of each state that visitors do not see.</summary>
    public const int MostUnseen = 100;

    private const string FiguresSql = """
        SELECT (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'sound_practices') AS practices,
            count(*) FILTER (WHERE severity = 'error') AS errors,
            count(*) FILTER (WHERE severity = 'warning') AS warnings,
            (SELECT count(*) FROM practice_unseen WHERE state = 'scheduled') AS scheduled,
            count(*) FILTER (WHERE code = 'checked-long-ago') AS CheckedLongAgo
        FROM problem
        """;

    private const string BuiltSql = "SELECT value FROM meta WHERE name = 'valid_from'";

    private const string KindsSql = "SELECT severity, code, count(*) AS number FROM problem GROUP BY severity, code ORDER BY severity, number DESC, code";

    private const string ProblemsSql = ProblemQueries.Columns + """

        WHERE severity = coalesce(@SeverityWord, severity) AND code = coalesce(@CodeWord, code)
        ORDER BY severity, path, line, "column", rowid LIMIT @size OFFSET @skip
        """;

    private const string EntriesSql = """
        SELECT path, kind, slug FROM (
            SELECT path, 'practices' AS kind, slug FROM practice
            UNION ALL SELECT 'awards/' || slug || '.md', 'awards', slug FROM edition
            UNION ALL SELECT 'categories/' || slug || '.md', 'categories', slug FROM category
            UNION ALL SELECT 'collections/' || slug || '.md', 'collections', slug FROM collection
            UNION ALL SELECT 'countries/' || slug || '.md', 'countries', slug FROM country WHERE code IN (SELECT country FROM practice UNION SELECT country FROM award_result)
            UNION ALL SELECT 'pages/' || slug || '.md', 'pages', slug FROM page)
        WHERE path IN (SELECT value FROM json_each(@paths))
        """;

    private const string UnseenSql = """
        SELECT path, state, instant, total FROM (
            SELECT path, state, instant, count(*) OVER (PARTITION BY state) AS total, row_number() OVER (PARTITION BY state ORDER BY instant, path) AS number FROM practice_unseen)
        WHERE number <= @MostUnseen
        ORDER BY state, number
        """;

    /// <summary>The figures as the check has them.</summary>
    public ContentFigures Figures()
    {
        using var database = index.Open();
        return database.QuerySingle<ContentFigures>(FiguresSql);
    }

    /// <summary>When the index was built.</summary>
    public DateTimeOffset Built()
    {
        using var database = index.Open();
        return new DateTimeOffset(long.Parse(database.ExecuteScalar<string>(BuiltSql)!, CultureInfo.InvariantCulture), TimeSpan.Zero);
    }

    /// <summary>The kinds of problems, errors first, then by number.</summary>
    public IReadOnlyList<ProblemKind> Kinds()
    {
        using var database = index.Open();
        return database.Query<ProblemKind>(KindsSql).AsList();
    }

    /// <summary>One page of problems, errors first, then by path, line and column.</summary>
    public IReadOnlyList<ProblemRow> Problems(ProblemFilter filter)
    {
        using var database = index.Open();
        return database.Query<ProblemRow>(ProblemsSql, new { filter.SeverityWord, filter.CodeWord, size = ProblemFilter.PageSize, skip = (filter.Page - 1L) * ProblemFilter.PageSize }).AsList();
    }

    /// <summary>The entries of some files, by path; a file whose entry is not shown has none.</summary>
    public IReadOnlyDictionary<string, EntryRow> Entries(IEnumerable<string> paths)
    {
        using var database = index.Open();
        return database.Query<EntryRow>(EntriesSql, new { paths = JsonSerializer.Serialize(paths.Distinct(StringComparer.Ordinal)) }).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
    }

    /// <summary>The first practices without errors that visitors do not see, by state and instant.</summary>
    public IReadOnlyList<UnseenRow> Unseen()
    {
        using var database = index.Open();
        return database.Query<UnseenRow>(UnseenSql, new { MostUnseen }).AsList();
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>All that is known of many practices at once, in few questions: what a page asks for one, a file asks for thousands.</summary>
public sealed class ExportQueries(IndexSnapshot index)
{
    // CROSS JOIN keeps the order of the tables: the list is read once, and each of its practices is found by its key.
    // The parts below need no such order; by their own keys they come sorted.
    private const string RowsSql = PracticeQueries.RowColumns + """
        FROM json_each(@ids) i CROSS JOIN practice p ON p.id = i.value LEFT JOIN country c ON c.code = p.country
        ORDER BY i.key
        """;

    private const string CategoriesSql = """
        SELECT x.practice, k.slug, k.name
        FROM practice_category x JOIN category k ON k.slug = x.category
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    private const string ResultsSql = """
        SELECT x.practice, x.claim, x.value, x.unit, x.period, x.source
        FROM practice_result x
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    private const string SourcesSql = """
        SELECT x.practice, x.title, x.id, x.url, x.publisher, x.date, x.archive
        FROM practice_source x
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    private const string LinksSql = """
        SELECT x.practice, x.title, x.url
        FROM practice_link x
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    private const string LeadsSql = """
        SELECT x.practice, x.name, x.role
        FROM practice_lead x
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    private const string WordsSql = """
        SELECT x.practice, x.list, x.value
        FROM practice_word x
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.list, x.position
        """;

    private const string AwardsSql = """
        SELECT a.practice, a.outcome, a.category, a.note, e.slug AS EditionSlug, e.label AS EditionLabel, e.year AS EditionYear
        FROM award_result a JOIN edition e ON e.slug = a.edition
        WHERE a.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY a.practice, CASE a.outcome WHEN 'winner' THEN 0 WHEN 'finalist' THEN 1 WHEN 'special-mention' THEN 2 ELSE 3 END, e.position
        """;

    private const string RelatedSql = """
        SELECT x.practice, r.slug
        FROM practice_related x JOIN practice r ON r.id = x.related
        WHERE x.practice IN (SELECT value FROM json_each(@ids))
        ORDER BY x.practice, x.position
        """;

    // What a longer list takes in memory is more than reading it again.
    private const int LongestKept = 2000;

    // Who asks for a list asks for its other formats next.
    private static readonly ConditionalWeakTable<IndexSnapshot, Reading> Latest = [];

    /// <summary>The practices with these row numbers, in this order, without the text of their sections.</summary>
    public IReadOnlyList<PracticeRecord> Records(IReadOnlyList<int> practices)
    {
        if (Latest.TryGetValue(index, out var latest) && latest.Practices.SequenceEqual(practices)) return latest.Records;
        var records = Read(practices);
        if (practices.Count <= LongestKept) Latest.AddOrUpdate(index, new Reading(practices, records));
        return records;
    }

    private List<PracticeRecord> Read(IReadOnlyList<int> practices)
    {
        using var database = index.Open();
        var parameters = new { ids = JsonSerializer.Serialize(practices) };
        var (categories, results, sources) = (Parts<CategoryName>(CategoriesSql, "slug"), Parts<ResultRow>(ResultsSql, "claim"), Parts<SourceRow>(SourcesSql, "title"));
        var (links, leads, words) = (Parts<LinkRow>(LinksSql, "title"), Parts<LeadRow>(LeadsSql, "name"), Parts<WordRow>(WordsSql, "list"));
        var (awards, related) = (Parts<AwardRow>(AwardsSql, "outcome"), Parts<string>(RelatedSql, "slug"));
        return database.Query<PracticeRow>(RowsSql, parameters).Select(row => new PracticeRecord
        {
            Row = row,
            Categories = [.. categories[row.Id]],
            Sections = [],
            Results = [.. results[row.Id]],
            Sources = [.. sources[row.Id]],
            Links = [.. links[row.Id]],
            Leads = [.. leads[row.Id]],
            Words = words[row.Id].ToLookup(word => word.List, word => word.Value),
            Awards = [.. awards[row.Id]],
            Related = [.. related[row.Id]],
        }).AsList();

        // Each row begins with the practice it belongs to; its own columns begin with the one named.
        ILookup<long, T> Parts<T>(string sql, string first) =>
            database.Query<long, T, (long Practice, T Part)>(sql, (practice, part) => (practice, part), parameters, splitOn: first).ToLookup(pair => pair.Practice, pair => pair.Part);
    }

    private sealed record Reading(IReadOnlyList<int> Practices, IReadOnlyList<PracticeRecord> Records);
}

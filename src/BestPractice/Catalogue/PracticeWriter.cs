using System.Globalization;
using BestPractice.Practices;
using BestPractice.Related;
using BestPractice.Search;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes practices with all that hangs on them, and the results of the awards. What the index holds already as it should be stays as it is.</summary>
internal sealed class PracticeWriter(SqliteConnection database)
{
    private const string PracticeSql = """
        INSERT INTO practice VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
        """;

    private const string TextSql = "INSERT INTO practice_text (rowid, title, place, country, summary, keywords, body) VALUES ($0, $1, $2, $3, $4, $5, $6)";

    private const string PrintsSql = "SELECT p.id, p.slug, x.print FROM practice p JOIN practice_print x ON x.practice = p.id";

    private const string AliasesSql = "SELECT slug FROM practice_alias WHERE practice = @Slug";

    private const string RelatedSql = "SELECT practice, position, related, reason FROM practice_related ORDER BY practice, position";

    /// <summary>One for each of <see cref="PracticeRows.Parts"/>.</summary>
    private static readonly string[] PartsSql =
    [
        "INSERT INTO practice_category VALUES ($0, $1, $2)",
        "INSERT INTO practice_result VALUES ($0, $1, $2, $3, $4, $5, $6)",
        "INSERT INTO practice_source VALUES ($0, $1, $2, $3, $4, $5, $6, $7)",
        "INSERT INTO practice_link VALUES ($0, $1, $2, $3)",
        "INSERT INTO practice_lead VALUES ($0, $1, $2, $3)",
        "INSERT INTO practice_word VALUES ($0, 'partner', $1, $2)",
        "INSERT INTO practice_word VALUES ($0, 'funding', $1, $2)",
        "INSERT INTO practice_word VALUES ($0, 'tag', $1, $2)",
        "INSERT INTO practice_section VALUES ($0, $1, $2, $3, $4)",
    ];

    private static readonly string[] RemoveSql =
    [
        "DELETE FROM practice WHERE id = $0", "DELETE FROM practice_print WHERE practice = $0", "DELETE FROM practice_text WHERE rowid = $0",
        "DELETE FROM practice_category WHERE practice = $0", "DELETE FROM practice_result WHERE practice = $0", "DELETE FROM practice_source WHERE practice = $0",
        "DELETE FROM practice_link WHERE practice = $0", "DELETE FROM practice_lead WHERE practice = $0", "DELETE FROM practice_word WHERE practice = $0",
        "DELETE FROM practice_section WHERE practice = $0",
    ];

    /// <summary>True when the index has the same practices under the same numbers, whatever it says of them.</summary>
    public bool HasPracticesOf(IndexContent content)
    {
        var known = database.Query<PrintRow>(PrintsSql).AsList();
        return known.Count == content.Public.Count && known.TrueForAll(row => content.Public.TryGetValue(Slug.TryParse(row.Slug)!, out var practice) && practice.Id == row.Id);
    }

    public void Write(IndexContent content, bool withRelated)
    {
        // Found while the rest is written, which one thread does.
        var related = withRelated ? Task.Run(() => Relatedness.Of(content.Public.Values, content.Awards, content.Report.Categories)) : null;
        var known = database.Query<PrintRow>(PrintsSql).ToDictionary(row => row.Id, row => row.Print);
        var practices = content.Public.Values.AsParallel().AsOrdered().Select(pair => PracticeRows.Of(pair.Id, pair.Practice, content))
            .Where(rows => known.GetValueOrDefault(rows.Id) != rows.Print).ToList();
        Replace(practices, known.ContainsKey);
        WriteResults(content);
        database.Execute("INSERT INTO practice_alias VALUES (@Alias, @Slug)",
            content.Public.Values.Select(pair => pair.Practice).Concat(content.Withdrawn).SelectMany(practice => practice.Aliases.Distinct().Select(alias => new { Alias = alias.Value, Slug = practice.Slug.Value })));
        WriteWithdrawn(content);
        if (related is not null) WriteRelated(related.GetAwaiter().GetResult());
    }

    /// <summary>Writes practices anew that the index has under the same names; false when it has not.</summary>
    public bool Edit(IndexContent content)
    {
        var ids = database.Query<PrintRow>(PrintsSql).ToDictionary(row => row.Slug, row => row.Id);
        var practices = content.Public.Values.Select(pair => pair.Practice).ToList();
        if (practices.Count < content.Report.Practices.Count || !practices.TrueForAll(IsKnown)) return false;
        Replace([.. practices.Select(practice => PracticeRows.Of(ids[practice.Slug.Value], practice, content))], _ => true);
        return true;

        bool IsKnown(Practice practice) => ids.ContainsKey(practice.Slug.Value)
            && database.Query<string>(AliasesSql, new { Slug = practice.Slug.Value }).ToHashSet().SetEquals(practice.Aliases.Select(alias => alias.Value));
    }

    /// <summary>Writes the rows of practices in the place of those that are there.</summary>
    private void Replace(List<PracticeRows> practices, Func<int, bool> isThere)
    {
        foreach (var sql in RemoveSql) BulkInsert.Run(database, sql, practices.Where(rows => isThere(rows.Id)).Select(rows => new object?[] { rows.Id }));
        BulkInsert.Run(database, PracticeSql, practices.Select(rows => rows.Row));
        BulkInsert.Run(database, "INSERT INTO practice_print VALUES ($0, $1)", practices.Select(rows => new object?[] { rows.Id, rows.Print }));
        for (var part = 0; part < PartsSql.Length; part++) BulkInsert.Run(database, PartsSql[part], practices.SelectMany(rows => rows.Parts[part]));
        BulkInsert.Run(database, TextSql, practices.AsParallel().AsOrdered().Select(rows => (rows.Id, Text: SearchText.Of(rows.Practice)))
            .Select(pair => new object?[] { pair.Id, pair.Text.Title, pair.Text.Place, pair.Text.Country, pair.Text.Summary, pair.Text.Keywords, pair.Text.Body }));
    }

    /// <summary>One edit can change what is related anywhere; few rows are others then.</summary>
    private void WriteRelated(IReadOnlyList<RelatedPractice> related)
    {
        var known = database.Query<(int Id, int Position, int Related, string Reason)>(RelatedSql).Select(row => new RelatedPractice(row.Id, row.Position, row.Related, row.Reason)).ToHashSet();
        var same = related.Where(known.Contains).ToHashSet();
        BulkInsert.Run(database, "DELETE FROM practice_related WHERE practice = $0 AND position = $1", known.Where(row => !same.Contains(row)).Select(row => new object?[] { row.Id, row.Position }));
        BulkInsert.Run(database, "INSERT INTO practice_related VALUES ($0, $1, $2, $3)", related.Where(row => !same.Contains(row)).Select(row => new object?[] { row.Id, row.Position, row.Related, row.Reason }));
    }

    internal static string? Instant(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>What was taken back, and the lists whose followers should hear of it.</summary>
    private void WriteWithdrawn(IndexContent content)
    {
        database.Execute("INSERT INTO practice_withdrawn VALUES (@Slug, @Title, @Withdrawn, @FirstSlug, @Updated, @Changed)",
            content.Withdrawn.Select(practice => (Practice: practice, Dates: EntryDates.Of(practice, content.Now))).Select(gone => new
            {
                Slug = gone.Practice.Slug.Value, gone.Practice.Title, gone.Practice.Withdrawn, FirstSlug = gone.Practice.FirstSlug.Value,
                Updated = Instant(gone.Dates.Updated), Changed = Instant(gone.Dates.Changed),
            }));
        database.Execute("INSERT INTO practice_withdrawn_from VALUES (@Practice, @Facet, @Value)",
            content.Withdrawn.SelectMany(practice => Lists(practice).Distinct().Select(list => new { Practice = practice.Slug.Value, list.Facet, list.Value })));

        IEnumerable<(string Facet, string Value)> Lists(Practice practice) =>
        [
            .. practice.Categories.Select(category => (Vocabulary<Facet>.WordFor(Facet.Category), category.Value)),
            .. practice.Country is { } country ? new[] { (Vocabulary<Facet>.WordFor(Facet.Country), country.Slug.Value) } : [],
            .. content.Awards[practice.Slug].Select(award => (Vocabulary<Facet>.WordFor(Facet.Edition), award.Edition.Slug.Value)),
            .. content.Report.Collections.Where(collection => collection.Entries.Any(entry => entry.Practice == practice.Slug)).Select(collection => (FeedQueries.Collection, collection.Slug.Value)),
        ];
    }

    /// <summary>A result of an entry that is not public is left out; one of a withdrawn entry keeps its title.</summary>
    private void WriteResults(IndexContent content)
    {
        var withdrawn = content.Withdrawn.ToDictionary(practice => practice.Slug);
        database.Execute("INSERT INTO award_result (edition, position, category, outcome, practice, title, country, place, note) VALUES (@Edition, @Position, @Category, @Outcome, @Practice, @Title, @Country, @Place, @Note)",
            content.Report.Editions.SelectMany(edition => edition.Results.Select((result, position) => ResultRow(edition, position, result))).OfType<object>());

        object? ResultRow(AwardEdition edition, int position, AwardResult result)
        {
            var (id, practice) = result.Practice is null ? default : content.Public.GetValueOrDefault(result.Practice);
            practice ??= result.Practice is null ? null : withdrawn.GetValueOrDefault(result.Practice);
            return (practice?.Title ?? result.Title) is { } title ? new
            {
                Edition = edition.Slug.Value, Position = position, result.Category, Outcome = Vocabulary<Outcome>.WordFor(result.Outcome), Practice = id == 0 ? null : (int?)id,
                Title = title, Country = (practice?.Country ?? result.Country)?.Code, Place = practice?.Place ?? result.Place, result.Note,
            } : null;
        }
    }

    private sealed class PrintRow
    {
        public required int Id { get; init; }
        public required string Slug { get; init; }
        public required string Print { get; init; }
    }
}

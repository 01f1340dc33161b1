using BestPractice.Search;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Reads every word that the index knows.</summary>
internal static class WordQueries
{
    private const string Sql = """
        SELECT term AS spelling, max(doc) AS practices,
            coalesce(max(CASE WHEN col IN ('place', 'country') THEN doc END), 0) AS AsName, coalesce(max(CASE WHEN col NOT IN ('place', 'country') THEN doc END), 0) AS AsWord
        FROM practice_term GROUP BY term
        """;

    /// <summary>
    /// The words, each with the number of practices that have it in the column where it is most frequent.
    /// A name is a word at least half as frequent among places and countries as in running text: Wales is one, city is not.
    /// </summary>
    public static WordList Read(SqliteConnection database) =>
        new([.. database.Query<WordRow>(Sql).Select(row => new KnownWord(row.Spelling, row.Practices, row.AsName > 0 && row.AsName * 2 >= row.AsWord))]);

    private sealed class WordRow
    {
        public required string Spelling { get; init; }
        public required int Practices { get; init; }
        public required int AsName { get; init; }
        public required int AsWord { get; init; }
    }
}

using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Tests;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace BestPractice.Web.Tests.Serving;

public sealed class ReloadEqualityTests(ITestOutputHelper output) : IDisposable
{
    private const int Edits = 200;

    private readonly RunningSite _site = new(new TempContent(), watching: false);

    [Fact]
    public void After_each_of_many_random_edits_a_running_site_shows_what_a_cold_start_shows()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var edits = new RandomEdits(_site.Content, seed);
        edits.Begin();
        _site.Look();
        var compared = 0;
        for (var number = 0; number < Edits; number++)
        {
            var edit = edits.Edit();
            _site.Look();
            if (KeepsNothing()) Compare($"seed {seed}, edit {number}: {edit}", ref compared);
        }

        edits.MendAll();
        _site.Look();
        Compare($"seed {seed}, all mended", ref compared);
        output.WriteLine($"{compared} comparisons");
        Assert.True(KeepsNothing() && compared > Edits / 5, $"seed {seed}: {compared} comparisons");
    }

    public void Dispose() => _site.Dispose();

    /// <summary>Where an older version stands in for a broken file, a cold start, which knows none, has to differ.</summary>
    private bool KeepsNothing() => !new ProblemQueries(_site.Newest).All().Any(problem => problem.Kept);

    private void Compare(string when, ref int compared)
    {
        using var cold = new TempFolder();
        var index = new IndexFolder(cold.Path, TempContent.Vienna, TimeProvider.System).Open(ContentFolder.Read(_site.Content.Path));
        var (expected, actual) = (Dump(index.Path), Dump(_site.Newest.Path));
        Assert.True(expected.SequenceEqual(actual), $"{when}: {string.Join(" | ", expected.Except(actual).Take(3))} -- {string.Join(" | ", actual.Except(expected).Take(3))}");
        compared++;
    }

    /// <summary>Every row of every table but for the instant of building, and every word of the search.</summary>
    private static List<string> Dump(string file)
    {
        using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        database.Open();
        var tables = Rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'practice_text%' AND name NOT LIKE 'sqlite%' ORDER BY name");
        return [.. tables.SelectMany(table => Rows(database, $"SELECT * FROM {table}").Select(row => $"{table}: {row}")).Where(row => !row.StartsWith("meta: valid_from", StringComparison.Ordinal))];
    }

    private static List<string> Rows(SqliteConnection database, string sql)
    {
        using var command = new SqliteCommand(sql, database);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}

using BestPractice.Catalogue;
using BestPractice.OpenData;
using BestPractice.Tests.Catalogue;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Tests.OpenData;

/// <summary>The published tables keep what they say of themselves.</summary>
public sealed class OpenDataTests(Showcase showcase) : IClassFixture<Showcase>, IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Tables => [.. DataTables.All.Select(table => table.Name)];

    [Fact]
    public void Every_table_and_column_has_a_meaning_that_is_a_sentence()
    {
        Assert.Equal(DataTables.All.Count, DataTables.All.Select(table => table.Name).Distinct().Count());
        foreach (var table in DataTables.All)
        {
            Assert.EndsWith(".", table.Meaning, StringComparison.Ordinal);
            Assert.All(table.Columns, column => Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal));
            Assert.All(table.Columns, column => Assert.True(column.Required || column.Absent!.EndsWith('.'), $"{table.Name}.{column.Name} does not say what an empty value means."));
            Assert.All(table.Columns, column => Assert.Equal(column.Type == DataType.Word, column.Words.Count > 0));
            Assert.All(table.Columns, column => Assert.True(DataTypes.Fits(column, column.Type == DataType.Number ? 1L : column.Example), $"{table.Name}.{column.Name}: {column.Example}"));
            Assert.All(table.Key.Concat(table.Unique), column => Assert.Contains(column, table.Columns.Select(known => known.Name)));
            Assert.All(table.References, to => Assert.Equal(to.There.Order(), (DataTables.Named(to.Table).Key.Intersect(to.There).Count() == to.There.Count ? DataTables.Named(to.Table).Key : DataTables.Named(to.Table).Unique).Order()));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_value_of_the_showcase_is_one_of_its_column(string name) => AssertFits(showcase.Index, name);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_value_of_the_real_content_is_one_of_its_column(string name)
    {
        var index = new IndexFolder(_folder.Path, TempContent.Vienna, new TestClock(Showcase.Now.AddYears(1))).Open(BestPractice.Authoring.ContentFolder.Read(SourceTree.Content));

        AssertFits(index, name);
        Assert.True(name is "withdrawn" or "practice_aliases" || Queries(index).Rows(DataTables.Named(name)).Any(), $"{name} is empty.");
    }

    [Fact]
    public void What_is_not_public_is_in_no_table()
    {
        var all = string.Join('\n', DataTables.All.SelectMany(table => Queries(showcase.Index).Rows(table)).SelectMany(row => row));

        Assert.All(["sketch", "Sketch", "later", "Later"], hidden => Assert.DoesNotContain(hidden, all, StringComparison.Ordinal));
        Assert.Contains("The facts were wrong.", all, StringComparison.Ordinal);
        Assert.Equal([1L, 2L, 3L, 4L, 5L], Rows("award_results").Where(row => (string)row["edition"]! == "2019").Select(row => row["position"]).Cast<long>());
    }

    [Fact]
    public void The_file_holds_the_same_rows_is_sound_and_needs_no_other_file_to_be_read()
    {
        var file = Write("showcase.sqlite");
        using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        database.Open();

        Assert.Equal("ok", database.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(database.Query("PRAGMA foreign_key_check"));
        Assert.Equal(DataTables.Version, database.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal("delete", database.ExecuteScalar<string>("PRAGMA journal_mode"));
        Assert.Equal(DataTables.All.Select(table => table.Name).Order(StringComparer.Ordinal), database.Query<string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict AND name NOT IN ('about', 'data_dictionary') ORDER BY name"));
        Assert.Equal(DataTables.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}: {column.Meaning}")), database.Query<string>("SELECT table_name || '.' || column_name || ': ' || meaning FROM data_dictionary ORDER BY rowid"));
        foreach (var table in DataTables.All)
        {
            var stored = database.Query($"SELECT * FROM {table.Name} ORDER BY rowid").Cast<IDictionary<string, object?>>().Select(row => string.Join('\t', row.Select(cell => $"{cell.Key}={cell.Value}")));
            Assert.Equal(Rows(table.Name).Select(row => string.Join('\t', row.Select(cell => $"{cell.Key}={cell.Value}"))), stored);
        }
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(File.ReadAllBytes(Write("one")), File.ReadAllBytes(Write("two")));

    public void Dispose() => _folder.Dispose();

    private static void AssertFits(IndexSnapshot index, string name)
    {
        var table = DataTables.Named(name);
        var rows = Queries(index).Rows(table).ToList();
        foreach (var row in rows)
        foreach (var (column, value) in table.Columns.Zip(row))
            Assert.True(value is null ? !column.Required : DataTypes.Fits(column, value), $"{name}.{column.Name}: {value ?? "nothing"}");
        Assert.Equal(rows.Count, rows.Select(row => string.Join('\t', table.Key.Select(key => row[table.Columns.ToList().FindIndex(column => column.Name == key)]))).Distinct().Count());
    }

    private string Write(string name)
    {
        var queries = Queries(showcase.Index);
        DataFileWriter.Write(_folder[name], queries.Rows, [("licence", "CC-BY-4.0")]);
        return _folder[name];
    }

    private IEnumerable<Dictionary<string, object?>> Rows(string name) =>
        Queries(showcase.Index).Rows(DataTables.Named(name)).Select(row => DataTables.Named(name).Columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second));

    private static DataQueries Queries(IndexSnapshot index) => new(index, new DataAddresses
    {
        Practice = slug => $"https://showcase.example/practices/{slug}", Edition = slug => $"https://showcase.example/awards/{slug}", Category = slug => $"https://showcase.example/categories/{slug}",
        Collection = slug => $"https://showcase.example/collections/{slug}", Country = slug => $"https://showcase.example/countries/{slug}", Page = slug => $"https://showcase.example/{slug}", InMarkdown = text => text.Replace("\uFDD0", "https://showcase.example", StringComparison.Ordinal), InHtml = html => html,
    });
}

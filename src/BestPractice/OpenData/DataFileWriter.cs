using BestPractice.Catalogue;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.OpenData;

/// <summary>
/// Writes the published tables into an SQLite file that describes itself: besides them it has <c>about</c> and <c>data_dictionary</c>.
/// The same rows give the same bytes, and the file opens from a folder in which nobody may write.
/// </summary>
public static class DataFileWriter
{
    private const string AboutSql = """
        CREATE TABLE about ( -- what this file is
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT;
        CREATE TABLE data_dictionary ( -- what each column means
            table_name TEXT NOT NULL,
            position INTEGER NOT NULL,
            column_name TEXT NOT NULL,
            type TEXT NOT NULL,
            meaning TEXT NOT NULL,
            absent TEXT, -- what it means that there is no value; null where every row has one
            words TEXT, -- the words that occur, divided by spaces
            PRIMARY KEY (table_name, position)
        ) STRICT;
        """;

    /// <summary>Writes the file anew.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">Gives the rows of a table.</param>
    /// <param name="about">Names and values of the table <c>about</c>.</param>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static void Write(string path, Func<DataTable, IEnumerable<object?[]>> rows, IEnumerable<(string Name, string Value)> about)
    {
        File.Delete(path);
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        database.Open();
        database.Execute($"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = {DataTables.Version};");
        using var transaction = database.BeginTransaction();
        database.Execute(AboutSql);
        BulkInsert.Run(database, "INSERT INTO about VALUES ($0, $1)", about.Select(pair => new object?[] { pair.Name, pair.Value }));
        BulkInsert.Run(database, "INSERT INTO data_dictionary VALUES ($0, $1, $2, $3, $4, $5, $6)", DataTables.All.SelectMany(table => table.Columns.Select((column, position) => new object?[]
        {
            table.Name, position + 1, column.Name, DataTypes.Meaning(column.Type), column.Meaning, column.Absent, column.Words.Count == 0 ? null : string.Join(' ', column.Words),
        })));
        foreach (var table in DataTables.All)
        {
            database.Execute(CreationOf(table));
            BulkInsert.Run(database, $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select((_, position) => $"${position}"))})", rows(table));
        }
        transaction.Commit();
    }

    /// <summary>The statement that makes a table, with the meaning of each column beside it.</summary>
    public static string CreationOf(DataTable table)
    {
        var columns = table.Columns.Select(column => (Part: ColumnOf(column), Comment: column.Meaning));
        var constraints = new[] { $"PRIMARY KEY ({Names(table.Key)})" }
            .Concat(table.Unique.Count > 0 ? [$"UNIQUE ({Names(table.Unique)})"] : [])
            .Concat(table.References.Select(to => $"FOREIGN KEY ({Names(to.Columns)}) REFERENCES {to.Table} ({Names(to.There)})"));
        var lines = columns.Concat(constraints.Select(constraint => (Part: constraint, Comment: ""))).ToList();
        return $"CREATE TABLE {table.Name} ( -- {table.Meaning}\n{string.Concat(lines.Select((line, number) => $"    {line.Part}{(number < lines.Count - 1 ? "," : "")}{(line.Comment.Length > 0 ? $" -- {line.Comment}" : "")}\n"))}) STRICT;";
    }

    private static string ColumnOf(DataColumn column) => string.Join(' ', new[]
    {
        column.Name, column.Type == DataType.Number ? "INTEGER" : "TEXT", column.Required ? "NOT NULL" : "",
        column.Words.Count == 0 ? "" : $"CHECK ({column.Name} IN ({string.Join(", ", column.Words.Select(word => $"'{word}'"))}))",
    }.Where(part => part.Length > 0));

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns);
}

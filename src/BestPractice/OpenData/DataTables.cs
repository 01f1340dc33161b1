namespace BestPractice.OpenData;

/// <summary>
/// The published tables, the one description from which the SQLite file, the CSV files, the dictionary, the data package and the words of the API are made.
/// The index has tables of its own for its own ends; these are a promise to others and change by additions alone.
/// </summary>
public static class DataTables
{
    /// <summary>The version of the tables: another one where something is taken away or comes to mean something else.</summary>
    public const int Version = 1;

    /// <summary>All tables, practices first.</summary>
    public static IReadOnlyList<DataTable> All { get; } = [.. PracticeTables.All, .. AwardTables.All, .. SubjectTables.All, .. CollectionTables.All];

    /// <summary>The table with a name.</summary>
    public static DataTable Named(string name) => All.FirstOrDefault(table => table.Name == name) ?? throw new KeyNotFoundException($"There is no table {name}.");
}

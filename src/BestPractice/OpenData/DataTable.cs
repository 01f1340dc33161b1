namespace BestPractice.OpenData;

/// <summary>A table of the published data.</summary>
/// <param name="Name">Its name everywhere: of the table, of its CSV file without the ending.</param>
/// <param name="Meaning">What a row is, as a sentence.</param>
/// <param name="Key">The columns that tell each row from all others.</param>
/// <param name="Columns">All columns in order.</param>
public sealed record DataTable(string Name, string Meaning, IReadOnlyList<string> Key, IReadOnlyList<DataColumn> Columns)
{
    /// <summary>Columns that, where they have values, tell each row from all others, too.</summary>
    public IReadOnlyList<string> Unique { get; init; } = [];

    /// <summary>Which columns name a row of another table.</summary>
    public IReadOnlyList<DataReference> References { get; init; } = [];

    /// <summary>The column with a name.</summary>
    public DataColumn this[string column] => Columns.FirstOrDefault(known => known.Name == column) ?? throw new KeyNotFoundException($"{Name} has no column {column}.");
}

/// <summary>Columns that name a row of another table; without all of their values they name none.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The other table.</param>
/// <param name="There">Its columns, in the same order.</param>
public sealed record DataReference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> There)
{
    /// <summary>One column that names a row by one other.</summary>
    public DataReference(string column, string table, string there) : this([column], table, [there])
    {
    }
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Coverage;

/// <summary>A table of practices by two facets.</summary>
/// <param name="Title">What is counted by what.</param>
/// <param name="Rows">What the lines stand for.</param>
/// <param name="Table">The numbers.</param>
public sealed record CrossView(string Title, Facet Rows, CrossTable Table)
{
    /// <summary>True where the columns have names too long to stand side by side.</summary>
    public bool HasLongColumns => Table.Columns.Any(column => column.Facet == Facet.Category);

    /// <summary>How many cells it has.</summary>
    public int Size => Table.Rows.Count * Table.Columns.Count;
}

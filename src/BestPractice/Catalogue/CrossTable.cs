namespace BestPractice.Catalogue;

/// <summary>
/// Practices counted by two facets, so that each row and each column adds up: cells and what is counted again make the total.
/// A practice with several values of a facet stands in the cell of each.
/// </summary>
/// <param name="Columns">What the columns stand for.</param>
/// <param name="Rows">One line for each value of the first facet.</param>
/// <param name="All">The last line: all practices by column.</param>
public sealed record CrossTable(IReadOnlyList<AxisValue> Columns, IReadOnlyList<CrossRow> Rows, CrossRow All)
{
    /// <summary>True when a practice stands in several columns, or in none.</summary>
    public bool CountsAgainInRows => Rows.Append(All).Any(row => row.Again != 0);

    /// <summary>True when a practice stands in several rows, or in none.</summary>
    public bool CountsAgainInColumns => AgainByColumn.Append(AgainInTotals).Any(again => again != 0);

    /// <summary>For each column what makes its cells add up to its total: negative or zero.</summary>
    public IReadOnlyList<int> AgainByColumn => [.. Columns.Select((_, column) => All.Cells[column].Practices - Rows.Sum(row => row.Cells[column].Practices))];

    /// <summary>The same for the column of totals.</summary>
    public int AgainInTotals => All.Total.Practices - Rows.Sum(row => row.Total.Practices);

    /// <summary>Where the row and the column of corrections meet: what both would take off twice.</summary>
    public int AgainInBoth => AgainInTotals - AgainByColumn.Sum();
}

/// <summary>What a row or a column stands for.</summary>
/// <param name="Facet">The facet; practices without an edition are those of <see cref="Facet.Outcome"/> unknown.</param>
/// <param name="Value">The value.</param>
public sealed record AxisValue(Facet Facet, FacetValue Value);

/// <summary>One line of a table.</summary>
/// <param name="Name">What it stands for; null in the last line.</param>
/// <param name="Cells">One for each column.</param>
/// <param name="Total">The practices of the line, each counted once.</param>
public sealed record CrossRow(FacetValue? Name, IReadOnlyList<CrossCell> Cells, CrossCell Total)
{
    /// <summary>What makes the cells add up to the total: negative or zero.</summary>
    public int Again => Total.Practices - Cells.Sum(cell => cell.Practices);
}

/// <summary>A number with the list that has exactly as many practices.</summary>
/// <param name="Practices">The number.</param>
/// <param name="Filter">The list.</param>
public sealed record CrossCell(int Practices, PracticeFilter Filter);

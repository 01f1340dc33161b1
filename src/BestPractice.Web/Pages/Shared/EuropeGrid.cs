namespace BestPractice.Web.Pages.Shared;

/// <summary>
/// Where each country stands on the tile map, ten columns by nine rows: exact borders are given up for recognisable neighbourhoods.
/// A country that is not here appears in the list beside the map.
/// </summary>
public static class EuropeGrid
{
    private const string Plan = """
        IS .. .. .. NO SE FI .. .. ..
        .. .. .. .. DK .. EE .. .. ..
        IE GB BE NL DE PL LV .. .. ..
        .. FR LU CH CZ SK LT UA .. ..
        .. .. .. LI AT HU RO MD .. ..
        PT ES AD IT SI HR RS BG .. GE
        .. .. MC SM .. BA XK MK TR AM
        .. .. .. MT .. ME AL GR .. ..
        .. .. .. .. .. .. .. .. CY ..
        """;

    /// <summary>The tiles row by row; column and row count from 1.</summary>
    public static IReadOnlyList<Tile> Tiles { get; } =
    [
        .. Plan.Split('\n').SelectMany((line, row) => line.Split(' ').Select((code, column) => new Tile(code.Trim(), column + 1, row + 1))).Where(tile => tile.Code != ".."),
    ];

    /// <summary>The tiles that touch a country's tile, in the order of the map; none for a country that is not on it.</summary>
    public static IEnumerable<string> Neighbours(string code)
    {
        var own = Tiles.FirstOrDefault(tile => tile.Code == code);
        return own is null ? [] : Tiles.Where(tile => tile != own && Math.Abs(tile.Column - own.Column) <= 1 && Math.Abs(tile.Row - own.Row) <= 1).Select(tile => tile.Code);
    }
}

/// <summary>A place on the map.</summary>
public sealed record Tile(string Code, int Column, int Row);

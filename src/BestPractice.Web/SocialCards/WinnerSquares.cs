using BestPractice.Web.Pages.Shared;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The winners of an edition: a square for each in the colour of its category with its sign, filled from below as on the pages.</summary>
/// <param name="Categories">The category of each winner; null where it is not known.</param>
public sealed record WinnerSquares(IReadOnlyList<string?> Categories) : CardArt
{
    private const float Gap = 10;
    private const float Margin = 64;
    private const float LargestSide = 150;
    private const float GlyphBox = 24;

    public override string Identity => string.Join(' ', Categories.Select(category => category ?? "-"));

    internal override void Draw(SKCanvas canvas, SKRect frame)
    {
        if (Categories.Count == 0) return;
        var area = SKRect.Create(frame.Left, frame.Top + Margin, frame.Width - Margin, frame.Height - 2 * Margin);
        var (columns, side) = Enumerable.Range(1, Categories.Count).Select(columns => (Columns: columns, Side: SideFor(columns, area))).MaxBy(grid => grid.Side);
        var rows = (Categories.Count + columns - 1) / columns;
        var left = area.Right - columns * side - (columns - 1) * Gap;
        var bottom = area.MidY + (rows * side + (rows - 1) * Gap) / 2;
        foreach (var (place, category) in Categories.Index())
            DrawSquare(canvas, category, SKRect.Create(left + place % columns * (side + Gap), bottom - side - place / columns * (side + Gap), side, side));
    }

    private float SideFor(int columns, SKRect area)
    {
        var rows = (Categories.Count + columns - 1) / columns;
        return Math.Min(LargestSide, Math.Min((area.Width - (columns - 1) * Gap) / columns, (area.Height - (rows - 1) * Gap) / rows));
    }

    private static void DrawSquare(SKCanvas canvas, string? category, SKRect square)
    {
        var colours = CardColours.Of(category);
        using var ground = CardColours.Fill(category is null ? CardColours.NightRule : colours.Ground);
        canvas.DrawRect(square, ground);
        DrawGlyph(canvas, category, colours.Text, SKRect.Inflate(square, square.Width * -.19f, square.Height * -.19f));
    }

    /// <summary>The sign of a category into a box.</summary>
    internal static void DrawGlyph(SKCanvas canvas, string? category, SKColor colour, SKRect box)
    {
        using var path = SKPath.ParseSvgPathData(Glyphs.PathOf(category));
        using var paint = CardColours.Fill(colour);
        canvas.Save();
        canvas.Translate(box.Left, box.Top);
        canvas.Scale(box.Width / GlyphBox);
        canvas.DrawPath(path, paint);
        canvas.Restore();
    }
}

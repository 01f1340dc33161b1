using BestPractice.Web.Pages.Shared;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The tile map of Europe with one country ringed; brighter means more practices, as on the pages.</summary>
/// <param name="Map">The counts and the country.</param>
public sealed record CountryTiles(MapView Map) : CardArt
{
    private const float Side = 50;
    private const float Gap = 5;
    private const float Ring = 5;
    private const float Hair = 1.5f;

    private static readonly SKColor[] Steps = [.. new[] { "#26346e", "#3853c4", "#7d99f0", "#c3d0f7", "#f7dc5b" }.Select(SKColor.Parse)];

    public override string Identity => string.Join(' ', EuropeGrid.Tiles.Select(tile => $"{tile.Code}{MapView.StepOf(Map.CountOf(tile.Code))}").Append(Map.Ringed));

    internal override void Draw(SKCanvas canvas, SKRect frame)
    {
        var (columns, rows) = (EuropeGrid.Tiles.Max(tile => tile.Column), EuropeGrid.Tiles.Max(tile => tile.Row));
        var left = frame.Right - 60 - columns * (Side + Gap) + Gap;
        var top = frame.MidY - (rows * (Side + Gap) - Gap) / 2;
        // The ring lies over the neighbours.
        foreach (var tile in EuropeGrid.Tiles.OrderBy(tile => tile.Code == Map.Ringed))
            DrawTile(canvas, tile.Code, SKRect.Create(left + (tile.Column - 1) * (Side + Gap), top + (tile.Row - 1) * (Side + Gap), Side, Side));
    }

    private void DrawTile(SKCanvas canvas, string code, SKRect square)
    {
        var step = MapView.StepOf(Map.CountOf(code));
        var ground = step is { } known ? Steps[known - 1] : CardColours.Ink;
        using (var fill = CardColours.Fill(ground)) canvas.DrawRect(square, fill);
        if (step is null) DrawFrame(canvas, square, Hair, CardColours.NightRule);
        if (code == Map.Ringed) DrawFrame(canvas, SKRect.Inflate(square, Ring, Ring), Ring, CardColours.Coral);
        var text = ShapedText.Of(code, CardFonts.Bold, 19, 0);
        text.Draw(canvas, square.MidX - text.Width / 2, square.MidY + 7, step is null ? CardColours.NightSoft : CardColours.TextOn(ground));
    }

    private static void DrawFrame(SKCanvas canvas, SKRect square, float width, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsStroke = true, StrokeWidth = width, IsAntialias = true };
        canvas.DrawRect(SKRect.Inflate(square, -width / 2, -width / 2), paint);
    }
}

using BestPractice.Web.Pages.Shared;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The tile map of Europe with one country set off; brighter means more practices, as on the pages.</summary>
/// <param name="Map">The counts and the country.</param>
public sealed record CountryTiles(MapView Map) : CardArt
{
    private const float Side = 50;
    private const float Gap = 5;
    private const float Hair = 1.5f;

    private static readonly SKColor[] Steps = [.. new[] { "#26346e", "#3853c4", "#7d99f0", "#c3d0f7", "#f7dc5b" }.Select(SKColor.Parse)];

    public override string Identity => string.Join(' ', EuropeGrid.Tiles.Select(tile => $"{tile.Code}{MapView.StepOf(Map.CountOf(tile.Code))}").Append(Map.Ringed));

    internal override void Draw(SKCanvas canvas, SKRect frame)
    {
        var (columns, rows) = (EuropeGrid.Tiles.Max(tile => tile.Column), EuropeGrid.Tiles.Max(tile => tile.Row));
        var left = frame.Right - 60 - columns * (Side + Gap) + Gap;
        var top = frame.MidY - (rows * (Side + Gap) - Gap) / 2;
        // The country on show lies over its neighbours.
        foreach (var tile in EuropeGrid.Tiles.OrderBy(tile => tile.Code == Map.Ringed))
            DrawTile(canvas, tile.Code, SKRect.Create(left + (tile.Column - 1) * (Side + Gap), top + (tile.Row - 1) * (Side + Gap), Side, Side));
    }

    private void DrawTile(SKCanvas canvas, string code, SKRect square)
    {
        var own = code == Map.Ringed;
        var step = MapView.StepOf(Map.CountOf(code));
        var ground = own ? CardColours.Coral : step is { } known ? Steps[known - 1] : CardColours.Ink;
        if (own) square.Inflate(Gap, Gap);
        using (var fill = CardColours.Fill(ground)) canvas.DrawRect(square, fill);
        var empty = step is null && !own;
        if (empty) DrawFrame(canvas, square);
        var text = ShapedText.Of(code, CardFonts.Bold, own ? 24 : 19, 0);
        text.Draw(canvas, square.MidX - text.Width / 2, square.MidY + (own ? 8.5f : 7), empty ? CardColours.NightSoft : CardColours.TextOn(ground));
    }

    private static void DrawFrame(SKCanvas canvas, SKRect square)
    {
        using var paint = new SKPaint { Color = CardColours.NightRule, IsStroke = true, StrokeWidth = Hair, IsAntialias = true };
        canvas.DrawRect(SKRect.Inflate(square, -Hair / 2, -Hair / 2), paint);
    }
}

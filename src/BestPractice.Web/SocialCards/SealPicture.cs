using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The seal of a winner, drawn as on the pages: 24 lobes, a ring, the year, words on two arcs.</summary>
internal static class SealPicture
{
    private const int Lobes = 24;
    private const float Radius = 88;
    private const float Ring = 86;
    private const float RimSize = 18.5f;

    public static void Draw(SKCanvas canvas, SKPoint centre, float scale, string year)
    {
        canvas.Save();
        canvas.Translate(centre.X, centre.Y);
        canvas.Scale(scale);
        using (var disc = SKPath.ParseSvgPathData(Outline()))
        using (var gold = CardColours.Fill(CardColours.Gold)) canvas.DrawPath(disc, gold);
        using (var line = new SKPaint { Color = CardColours.Ink, IsAntialias = true, IsStroke = true, StrokeWidth = 2 }) canvas.DrawCircle(0, 0, Ring, line);
        DrawRim(canvas, "Innovation in Politics", "M-64 0a64 64 0 0 1 128 0");
        DrawRim(canvas, "Award winner", "M-77 0a77 77 0 0 0 154 0");
        var words = ShapedText.Of(year, CardFonts.Bold, year.Length > 4 ? 46 : 76, -.04f);
        words.Draw(canvas, -2 - words.Width / 2, year.Length > 4 ? 15 : 25, CardColours.Ink);
        canvas.Restore();
    }

    private static string Outline() => "M" + string.Join("A11.9 11.9 0 0 1 ", Enumerable.Range(0, Lobes + 1).Select(lobe =>
        FormattableString.Invariant($"{Radius * Math.Cos(Math.Tau * lobe / Lobes):0.0} {Radius * Math.Sin(Math.Tau * lobe / Lobes):0.0}"))) + "z";

    private static void DrawRim(SKCanvas canvas, string words, string arc)
    {
        using var path = SKPath.ParseSvgPathData(arc);
        using var font = new SKFont(CardFonts.Bold.FaceOf(0), RimSize) { Hinting = SKFontHinting.None, Subpixel = true };
        using var paint = CardColours.Fill(CardColours.Ink);
        canvas.DrawTextOnPath(words, path, 0, 0, SKTextAlign.Center, font, paint);
    }
}

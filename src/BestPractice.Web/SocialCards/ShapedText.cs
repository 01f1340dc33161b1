using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>One line of text, shaped: glyphs with their places, kerned, with marks where they belong.</summary>
internal sealed class ShapedText
{
    private readonly List<(SKTypeface Face, ushort[] Glyphs, SKPoint[] Places)> _runs = [];
    private readonly float _size;

    private ShapedText(float size) => _size = size;

    public float Width { get; private set; }

    /// <summary>How many characters would be drawn as an empty box.</summary>
    public int Missing => _runs.Sum(run => run.Glyphs.Count(glyph => glyph == 0));

    /// <summary>The text in a size, with so much more or less between its letters as a part of the size.</summary>
    public static ShapedText Of(string text, FontStack fonts, float size, float tracking)
    {
        var line = new ShapedText(size);
        foreach (var (face, run) in fonts.Runs(text)) line.Add(run, fonts, face, tracking * size);
        return line;
    }

    public void Draw(SKCanvas canvas, float x, float y, SKColor colour)
    {
        using var paint = CardColours.Fill(colour);
        foreach (var (face, glyphs, places) in _runs)
        {
            using var font = FontOf(face, _size);
            using var blob = new SKTextBlobBuilder();
            blob.AddPositionedRun(glyphs, font, places);
            using var text = blob.Build();
            canvas.DrawText(text, x, y, paint);
        }
    }

    private void Add(string text, FontStack fonts, int face, float tracking)
    {
        using var font = FontOf(fonts.FaceOf(face), _size);
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        // The font's own Cyrillic is the Bulgarian one; this gives the forms that all others read, too.
        if (buffer.Script == HarfBuzzSharp.Script.Cyrillic) buffer.Language = new HarfBuzzSharp.Language("ru");
        var shaped = fonts.ShaperOf(face).Shape(buffer, font);
        var (places, letters) = (new SKPoint[shaped.Points.Length], 0);
        for (var glyph = 0; glyph < places.Length; glyph++)
        {
            // A mark stays with its letter.
            if (glyph > 0 && shaped.Clusters[glyph] != shaped.Clusters[glyph - 1]) letters++;
            places[glyph] = new SKPoint(Width + shaped.Points[glyph].X + letters * tracking, shaped.Points[glyph].Y);
        }
        _runs.Add((fonts.FaceOf(face), [.. shaped.Codepoints.Select(glyph => (ushort)glyph)], places));
        Width += shaped.Width + (letters + 1) * tracking;
    }

    /// <summary>Outlines as designed: the same on every machine.</summary>
    private static SKFont FontOf(SKTypeface face, float size) =>
        new(face, size) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true, Edging = SKFontEdging.Antialias };
}

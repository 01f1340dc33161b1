using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The mark of the site, from the file that browsers get.</summary>
internal static class MarkPicture
{
    private const float Side = 100;
    private const string Ink = "#121826";

    private static readonly string Svg = Read();

    /// <summary>The mark in a box; on ink its frame is white.</summary>
    public static void Draw(SKCanvas canvas, SKRect box, bool onInk = false)
    {
        canvas.Save();
        canvas.Translate(box.Left, box.Top);
        canvas.Scale(box.Width / Side);
        SvgPicture.Draw(onInk ? Svg.Replace(Ink, "#fff", StringComparison.Ordinal) : Svg, canvas);
        canvas.Restore();
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(MarkPicture).Assembly.GetManifestResourceStream("mark.svg") ?? throw new InvalidOperationException("The mark is not part of the program."));
        return reader.ReadToEnd();
    }
}

using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>SVG elements: a path with its colour.</summary>
internal static class CoverPaint
{
    public static string Fill(string path, string colour) => $"<path fill=\"{colour}\" d=\"{path}\"/>";

    public static string Stroke(string path, string colour, int width) => Stroke(path, colour, width, "");

    /// <summary>A row of round dots along a path, one more than <paramref name="gaps"/>: dashes without length, with round caps.</summary>
    public static string Dots(string path, string colour, int width, int gaps) =>
        Stroke(path, colour, width, Invariant($" stroke-linecap=\"round\" pathLength=\"{gaps}\" stroke-dasharray=\"0 1\""));

    private static string Stroke(string path, string colour, int width, string attributes) =>
        Invariant($"<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{attributes} d=\"{path}\"/>");
}

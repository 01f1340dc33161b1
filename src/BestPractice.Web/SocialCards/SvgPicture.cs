using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>Draws the SVG that this site makes itself, which is the covers and the mark: paths and rectangles with fill and stroke, and no more of SVG than that.</summary>
internal static class SvgPicture
{
    public static void Draw(string svg, SKCanvas canvas)
    {
        foreach (var element in XDocument.Parse(svg).Root!.Elements())
        {
            using var path = PathOf(element);
            DrawElement(canvas, element, path);
        }
    }

    private static SKPath PathOf(XElement element) => element.Name.LocalName switch
    {
        "path" => SKPath.ParseSvgPathData(element.Attribute("d")!.Value),
        "rect" => SKPath.ParseSvgPathData(FormattableString.Invariant($"M{Number(element, "x")} {Number(element, "y")}h{Number(element, "width")}v{Number(element, "height")}h{-Number(element, "width")}z")),
        var other => throw new NotSupportedException($"A drawing of this site has an element \"{other}\"."),
    };

    private static void DrawElement(SKCanvas canvas, XElement element, SKPath path)
    {
        if (element.Attribute("fill")?.Value is { } fill and not "none")
        {
            using var paint = CardColours.Fill(SKColor.Parse(fill));
            canvas.DrawPath(path, paint);
        }
        if (element.Attribute("stroke")?.Value is not { } stroke) return;
        var width = Number(element, "stroke-width");
        if (element.Attribute("stroke-dasharray") is not null) DrawDots(canvas, path, SKColor.Parse(stroke), (width, (int)Number(element, "pathLength")));
        else DrawLine(canvas, path, SKColor.Parse(stroke), (width, element.Attribute("stroke-linecap")?.Value == "round"));
    }

    private static void DrawLine(SKCanvas canvas, SKPath path, SKColor colour, (float Width, bool Round) pen)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true, IsStroke = true, StrokeWidth = pen.Width, StrokeCap = pen.Round ? SKStrokeCap.Round : SKStrokeCap.Butt };
        canvas.DrawPath(path, paint);
    }

    /// <summary>Dashes without length, which are dots. They are set one by one, because the last one would get lost in rounding.</summary>
    private static void DrawDots(SKCanvas canvas, SKPath path, SKColor colour, (float Width, int Gaps) row)
    {
        using var paint = CardColours.Fill(colour);
        using var measure = new SKPathMeasure(path);
        for (var dot = 0; dot <= row.Gaps; dot++) canvas.DrawCircle(measure.GetPosition(measure.Length * dot / row.Gaps), row.Width / 2, paint);
    }

    private static float Number(XElement element, string name) => float.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

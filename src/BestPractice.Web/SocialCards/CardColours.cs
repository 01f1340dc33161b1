using BestPractice.Web.Covers;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The colours of styles/tokens.css, where a picture needs them: a ground and the text on it.</summary>
internal sealed record CardColours(SKColor Ground, SKColor Text)
{
    public static readonly SKColor Ink = SKColor.Parse("#121826");
    public static readonly SKColor Paper = SKColor.Parse("#f9fafc");
    public static readonly SKColor Gold = SKColor.Parse("#f0c23c");
    public static readonly SKColor Coral = SKColor.Parse("#ff745b");
    public static readonly SKColor NightRule = SKColor.Parse("#4a5268");
    public static readonly SKColor NightSoft = SKColor.Parse("#a5acba");

    /// <summary>The colours of a category; without one, or without colours of its own, ink with white on it.</summary>
    public static CardColours Of(string? categorySlug)
    {
        var ground = CoverPalette.BaseOf(categorySlug) is { } colour ? SKColor.Parse(colour) : Ink;
        return new(ground, TextOn(ground));
    }

    /// <summary>White or ink, whichever can be read better.</summary>
    public static SKColor TextOn(SKColor ground) =>
        1.05 / (Luminance(ground) + .05) > (Luminance(ground) + .05) / (Luminance(Ink) + .05) ? SKColors.White : Ink;

    public static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };

    /// <summary>Relative luminance (WCAG 2.2).</summary>
    private static double Luminance(SKColor colour) => .2126 * Linear(colour.Red) + .7152 * Linear(colour.Green) + .0722 * Linear(colour.Blue);

    private static double Linear(byte channel) => channel / 255.0 is var part && part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4);
}

using BestPractice.Web.Pages;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>Draws a card: mark, title and place on the left in the colour of its category, the picture on the right.</summary>
internal sealed class CardDrawing(SKCanvas canvas, SocialCard card)
{
    private const float Left = 64;
    private const float Seam = 600;
    private const float Measure = 488;
    private const float Bevel = 80;
    private const float LargestTitle = 200;
    private const float Top = 136;
    private const float Bottom = 480;
    private const float SmallSize = 36;
    private const float LastLine = 572;

    public static SKSizeI Size { get; } = new(SocialCard.Width, SocialCard.Height);

    private readonly CardColours _colours = CardColours.Of(card.CategorySlug);

    /// <summary>The card as a PNG of <see cref="SocialCard.Width"/> by <see cref="SocialCard.Height"/>.</summary>
    public static byte[] Draw(SocialCard card) =>
        PngPicture.Draw(Size, canvas => Draw(canvas, card));

    /// <summary>Draws the card.</summary>
    public static void Draw(SKCanvas canvas, SocialCard card) => new CardDrawing(canvas, card).Draw();

    private void Draw()
    {
        canvas.Clear(_colours.Ground);
        card.Art.Draw(canvas, new SKRect(Seam, 0, SocialCard.Width, SocialCard.Height));
        DrawBevel();
        DrawBrand();
        DrawTitle();
        DrawSmallLines();
        if (card.Seal is { } year) SealPicture.Draw(canvas, new SKPoint(Seam + 52, 512), .98f, year);
    }

    /// <summary>The cut corner that all pictures of the site have.</summary>
    private void DrawBevel()
    {
        using var corner = SKPath.ParseSvgPathData(FormattableString.Invariant($"M{SocialCard.Width - Bevel} 0h{Bevel}v{Bevel}z"));
        using var paint = CardColours.Fill(_colours.Ground);
        canvas.DrawPath(corner, paint);
    }

    private void DrawBrand()
    {
        MarkPicture.Draw(canvas, SKRect.Create(Left - 6, 52, 60, 60), _colours.Ground == CardColours.Ink);
        if (card.Title == PageMeta.SiteName) return;
        Line("Best Practice", CardFonts.Bold, 30, new(Left + 68, 77));
        Line("in Politics", CardFonts.Bold, 30, new(Left + 68, 105));
    }

    private void DrawTitle()
    {
        var title = CardLines.Fit(CardFonts.Bold.Showable(card.Title), (Measure, Bottom - Top), LargestTitle);
        var height = title.Lines.Count * title.Leading * title.Size;
        // The first base line lies so that capitals and the last line's base keep the same distance.
        var y = (Top + Bottom - height) / 2 + title.Size * .82f;
        foreach (var line in title.Lines)
        {
            ShapedText.Of(line, CardFonts.Bold, title.Size, CardLines.Tracking).Draw(canvas, Left - title.Size * .04f, y, _colours.Text);
            y += title.Leading * title.Size;
        }
    }

    private void DrawSmallLines()
    {
        var kicker = card.Line.Length == 0 ? LastLine : LastLine - 46;
        var indent = 0f;
        if (card.CategorySlug is not null && card.Kicker.Length > 0)
        {
            WinnerSquares.DrawGlyph(canvas, card.CategorySlug, _colours.Text, SKRect.Create(Left, kicker - 26, 30, 30));
            indent = 42;
        }
        SmallLine(card.Kicker, CardFonts.Plain, new(Left + indent, kicker));
        SmallLine(card.Line, CardFonts.Bold, new(Left, LastLine));
    }

    private void SmallLine(string text, FontStack fonts, SKPoint at)
    {
        var line = CardLines.Single(fonts.Showable(text), Left + Measure - at.X, SmallSize);
        Line(line.Lines[0], fonts, line.Size, at);
    }

    private void Line(string text, FontStack fonts, float size, SKPoint at) => ShapedText.Of(text, fonts, size, -.005f).Draw(canvas, at.X, at.Y, _colours.Text);
}

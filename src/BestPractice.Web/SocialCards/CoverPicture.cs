using BestPractice.Web.Covers;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The drawn cover of one practice, cut so that its large motif stays whole.</summary>
/// <param name="CategorySlug">The main category.</param>
/// <param name="CountryCode">The country, if any.</param>
/// <param name="Slug">The practice.</param>
public sealed record CoverPicture(string CategorySlug, string? CountryCode, string Slug) : CardArt
{
    private const float Width = 400;
    private const float Height = 300;

    public override string Identity => $"{CategorySlug} {CountryCode} {Slug}";

    internal override void Draw(SKCanvas canvas, SKRect frame)
    {
        var scale = Math.Max(frame.Width / Width, frame.Height / Height);
        var spare = new SKSize(scale * Width - frame.Width, scale * Height - frame.Height);
        canvas.Save();
        canvas.ClipRect(frame);
        canvas.Translate(frame.Left - spare.Width * CoverArt.HeroAt(CountryCode), frame.Top - spare.Height / 2);
        canvas.Scale(scale);
        SvgPicture.Draw(CoverArt.Draw(CategorySlug, CountryCode, Slug), canvas);
        canvas.Restore();
    }
}

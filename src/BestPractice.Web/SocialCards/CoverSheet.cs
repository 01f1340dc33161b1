using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>Six covers, two in a row.</summary>
/// <param name="Covers">The covers, row by row.</param>
public sealed record CoverSheet(IReadOnlyList<CoverPicture> Covers) : CardArt
{
    public const int Places = Columns * Rows;

    private const int Columns = 2;
    private const int Rows = 3;

    public override string Identity => string.Join('\n', Covers.Select(cover => cover.Identity));

    internal override void Draw(SKCanvas canvas, SKRect frame)
    {
        var size = new SKSize(frame.Width / Columns, frame.Height / Rows);
        foreach (var (place, cover) in Covers.Take(Places).Index())
            cover.Draw(canvas, SKRect.Create(frame.Left + place % Columns * size.Width, frame.Top + place / Columns * size.Height, size.Width, size.Height));
    }
}

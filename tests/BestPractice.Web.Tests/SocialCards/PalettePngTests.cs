using BestPractice.Web.SocialCards;
using SkiaSharp;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class PalettePngTests
{
    private const int Side = 300;
    private const int Unseen = 16;

    [Fact]
    public void A_picture_of_few_colours_is_the_same_pixel_by_pixel()
    {
        using var drawn = Drawn(canvas =>
        {
            using var paint = new SKPaint();
            for (var step = 0; step < 255; step++)
            {
                paint.Color = new SKColor((byte)step, (byte)(255 - step), 77);
                canvas.DrawRect(step % 16 * 18, step / 16 * 18, 18, 18, paint);
            }
        });

        Assert.Equal(0, LargestDifference(drawn));
    }

    [Theory]
    [InlineData("ecology", "AT", "2024")]
    [InlineData("human-rights", "PL", null)]
    [InlineData("quality-of-life", null, "2022-2023")]
    [InlineData("digitalisation", "FR", null)]
    public void The_smooth_edges_of_a_card_differ_by_less_than_can_be_seen(string category, string? country, string? seal)
    {
        var card = new SocialCard("practices", "assembly", "Citizens’ assembly on water", new CoverPicture(category, country, "assembly")) { CategorySlug = category, Kicker = "Category", Line = "Wien, Austria", Seal = seal };
        using var drawn = SKBitmap.Decode(PngPicture.DrawOpen(CardDrawing.Size, canvas => CardDrawing.Draw(canvas, card)));
        using var shown = SKBitmap.Decode(CardDrawing.Draw(card));
        var (before, after) = (drawn.Pixels, shown.Pixels);

        Assert.InRange(before.Distinct().Count(), 300, int.MaxValue);
        Assert.InRange(after.Distinct().Count(), 100, 256);
        Assert.InRange(before.Zip(after, Difference).Max(), 0, Unseen);
        Assert.Equal(before[0], after[0]);
    }

    [Fact]
    public void One_colour_is_enough() => Assert.Equal(0, LargestDifference(Drawn(_ => { })));

    private static SKBitmap Drawn(Action<SKCanvas> draw)
    {
        var bitmap = new SKBitmap(Pixels);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        draw(canvas);
        return bitmap;
    }

    private static SKImageInfo Pixels => new(Side, Side, SKColorType.Bgra8888, SKAlphaType.Opaque);

    private static int LargestDifference(SKBitmap drawn)
    {
        using var shown = SKBitmap.Decode(PalettePng.Write(drawn.GetPixelSpan(), new SKSizeI(Side, Side)), Pixels);
        return drawn.Pixels.Zip(shown.Pixels, Difference).Max();
    }

    private static int Difference(SKColor one, SKColor other) => Math.Max(Math.Abs(one.Red - other.Red), Math.Max(Math.Abs(one.Green - other.Green), Math.Abs(one.Blue - other.Blue)));
}

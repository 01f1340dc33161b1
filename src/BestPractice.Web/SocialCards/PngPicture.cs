using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>A picture as PNG, the same bytes for the same drawing.</summary>
internal static class PngPicture
{
    /// <summary>An opaque picture of flat colours.</summary>
    public static byte[] Draw(SKSizeI size, Action<SKCanvas> draw)
    {
        using var bitmap = Drawn(size, SKAlphaType.Opaque, draw);
        return PalettePng.Write(bitmap.GetPixelSpan(), size);
    }

    /// <summary>A picture that starts out transparent.</summary>
    public static byte[] DrawOpen(SKSizeI size, Action<SKCanvas> draw)
    {
        using var bitmap = Drawn(size, SKAlphaType.Premul, draw);
        using var pixels = bitmap.PeekPixels();
        // Flat colours are smallest as they are: any filter makes two out of one at each edge.
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 7)) ?? throw new InvalidOperationException("The picture could not be written as PNG.");
        return data.ToArray();
    }

    private static SKBitmap Drawn(SKSizeI size, SKAlphaType alpha, Action<SKCanvas> draw)
    {
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        draw(canvas);
        return bitmap;
    }
}

using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The icons of the site, drawn from its mark in the sizes that browsers and home screens ask for.</summary>
internal static class SiteIcons
{
    /// <summary>A maskable icon may lose everything outside the middle four fifths (W3C, Web Application Manifest).</summary>
    private const float SafePart = .62f;

    /// <summary>The mark on nothing.</summary>
    public static byte[] Plain(int side) => PngPicture.DrawOpen(new SKSizeI(side, side), canvas => MarkPicture.Draw(canvas, SKRect.Create(side, side)));

    /// <summary>The mark on paper, small enough for any shape that is cut out of the square.</summary>
    public static byte[] Maskable(int side) => PngPicture.Draw(new SKSizeI(side, side), canvas =>
    {
        canvas.Clear(CardColours.Paper);
        var margin = side * (1 - SafePart) / 2;
        MarkPicture.Draw(canvas, SKRect.Create(margin, margin, side * SafePart, side * SafePart));
    });

    /// <summary>An ICO file with the mark as PNG in several sizes.</summary>
    public static byte[] Ico(params int[] sides)
    {
        const int header = 6;
        const int entry = 16;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        var pictures = sides.Select(Plain).ToList();
        foreach (var number in new[] { 0, 1, sides.Length }) writer.Write((ushort)number);
        var start = header + entry * sides.Length;
        foreach (var (side, png) in sides.Zip(pictures))
        {
            writer.Write([(byte)side, (byte)side, 0, 0]);
            writer.Write((ushort)1);
            writer.Write((ushort)32);
            writer.Write(png.Length);
            writer.Write(start);
            start += png.Length;
        }
        foreach (var png in pictures) writer.Write(png);
        return file.ToArray();
    }
}

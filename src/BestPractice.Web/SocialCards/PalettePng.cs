using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>An opaque picture of flat colours as a PNG with a palette (PNG, third edition, 11.2): half the size of one with three bytes for each pixel, and made in a fifth of the time.</summary>
internal static class PalettePng
{
    private const byte Depth = 8;
    private const byte WithPalette = 3;

    // Stretches of one colour are all there is to find; a longer search saves a tenth and takes three times as long.
    private static readonly ZLibCompressionOptions Packing = new() { CompressionLevel = 2 };

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n"u8, 0x1a, (byte)'\n'];

    // CRC-32 of each byte (PNG, 5.5), eight bits at a time.
    private static readonly uint[] Sums = [.. Enumerable.Range(0, 256).Select(start => Enumerable.Range(0, 8).Aggregate((uint)start, (sum, _) => (sum & 1) == 0 ? sum >> 1 : 0xedb88320 ^ sum >> 1))];

    /// <param name="pixels">Red, green, blue and alpha of each pixel.</param>
    /// <param name="size">Width and height.</param>
    public static byte[] Write(ReadOnlySpan<byte> pixels, SKSizeI size)
    {
        var runs = new PixelRuns(pixels, size.Width);
        var palette = new Palette(runs.Colours);
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size.Height);
        (header[8], header[9]) = (Depth, WithPalette);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [.. palette.Entries.SelectMany(colour => new[] { (byte)colour, (byte)(colour >> 8), (byte)(colour >> 16) })]);
        Chunk(png, "IDAT"u8, Packed(runs, palette, size));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Packed(PixelRuns runs, Palette palette, SKSizeI size)
    {
        var length = (size.Width + 1) * size.Height;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        runs.Write(palette.Places, size.Width, bytes);
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, Packing, leaveOpen: true)) zlib.Write(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(data, Sum(name, uint.MaxValue)));
        png.Write(number);
    }

    private static uint Sum(ReadOnlySpan<byte> data, uint sum)
    {
        foreach (var part in data) sum = Sums[(byte)(sum ^ part)] ^ sum >> 8;
        return sum;
    }
}

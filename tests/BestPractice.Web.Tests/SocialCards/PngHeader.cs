using System.Buffers.Binary;

namespace BestPractice.Web.Tests.SocialCards;

/// <summary>What a PNG says of itself.</summary>
internal static class PngHeader
{
    /// <summary>Width and height, from the first chunk; fails for what is no PNG.</summary>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png)
    {
        Assert.True(png.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']), "This is no PNG.");
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }
}

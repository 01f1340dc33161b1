using System.Runtime.InteropServices;

namespace BestPractice.Web.SocialCards;

/// <summary>
/// The pixels of an opaque picture, row by row, as stretches of one colour. A card is made of flat colours, so that there are far fewer stretches than pixels.
/// </summary>
internal sealed class PixelRuns
{
    private readonly List<(int Colour, int Length)> _runs = [];
    private readonly List<uint> _colours = [];
    private readonly List<int> _pixels = [];

    /// <param name="pixels">Red, green, blue and alpha of each, in this order of bytes.</param>
    /// <param name="width">The pixels of a row.</param>
    public PixelRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var numbers = new Dictionary<uint, int>();
        var all = MemoryMarshal.Cast<byte, uint>(pixels);
        for (var row = all; row.Length > 0; row = row[width..])
        for (var rest = row[..width]; rest.Length > 0;)
        {
            var length = rest.IndexOfAnyExcept(rest[0]) is > 0 and var other ? other : rest.Length;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, rest[0], out var known);
            if (!known) number = Add(rest[0]);
            _pixels[number] += length;
            _runs.Add((number, length));
            rest = rest[length..];
        }
    }

    /// <summary>Each colour once, with how many pixels have it.</summary>
    public IReadOnlyList<(uint Colour, int Pixels)> Colours => [.. _colours.Zip(_pixels)];

    /// <summary>One byte for each pixel, and a zero before each row, which in a PNG means that nothing is to be added to it.</summary>
    /// <param name="places">The byte of each of the <see cref="Colours"/>.</param>
    /// <param name="width">The pixels of a row.</param>
    /// <param name="bytes">Where they go.</param>
    public void Write(ReadOnlySpan<byte> places, int width, Span<byte> bytes)
    {
        var at = 0;
        foreach (var (colour, length) in CollectionsMarshal.AsSpan(_runs))
        {
            if (at % (width + 1) == 0) bytes[at++] = 0;
            bytes.Slice(at, length).Fill(places[colour]);
            at += length;
        }
    }

    private int Add(uint colour)
    {
        _colours.Add(colour);
        _pixels.Add(0);
        return _colours.Count - 1;
    }
}

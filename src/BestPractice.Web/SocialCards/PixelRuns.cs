using System.Buffers;
using System.Runtime.InteropServices;

namespace BestPractice.Web.SocialCards;

/// <summary>
/// The pixels of an opaque picture, row by row, as stretches of one colour. A card is made of flat colours, so that there are far fewer stretches than pixels.
/// </summary>
internal sealed class PixelRuns : IDisposable
{
    // Which colours were met lately, by some bits of their product with a large odd number.
    private const int Lately = 12;
    private const uint Spread = 0x9e3779b1;

    // A card has some 30,000; the memory is shared by all cards.
    private const int Usual = 1 << 16;
    private const int UsualColours = 1 << 12;

    private (int Colour, int Length)[] _runs = ArrayPool<(int, int)>.Shared.Rent(Usual);
    private readonly int _count;
    private readonly List<(uint Colour, int Pixels)> _colours = new(UsualColours);

    /// <param name="pixels">Blue, green, red and alpha of each, in this order of bytes.</param>
    /// <param name="width">The pixels of a row.</param>
    public PixelRuns(ReadOnlySpan<byte> pixels, int width)
    {
        var all = MemoryMarshal.Cast<byte, uint>(pixels);
        var numbers = new Dictionary<uint, int>(UsualColours);
        Span<(uint Colour, int Number)> lately = stackalloc (uint, int)[1 << Lately];
        for (var row = all; row.Length > 0; row = row[width..])
        for (var at = 0; at < width;)
        {
            var (colour, length) = (row[at], LengthAt(at, row[..width]));
            // None is without alpha, so that what was never met is no colour.
            ref var met = ref lately[(int)(colour * Spread >> 32 - Lately)];
            if (met.Colour != colour) met = (colour, NumberOf(colour, numbers));
            if (_count == _runs.Length) Grow();
            CollectionsMarshal.AsSpan(_colours)[met.Number].Pixels += length;
            _runs[_count++] = (met.Number, length);
            at += length;
        }
    }

    /// <summary>Each colour once, with how many pixels have it.</summary>
    public ReadOnlySpan<(uint Colour, int Pixels)> Colours => CollectionsMarshal.AsSpan(_colours);

    /// <summary>One byte for each pixel, row by row.</summary>
    /// <param name="places">The byte of each of the <see cref="Colours"/>.</param>
    /// <param name="bytes">Where they go.</param>
    public void Write(ReadOnlySpan<byte> places, Span<byte> bytes)
    {
        foreach (var (colour, length) in _runs.AsSpan(0, _count))
        {
            if (length == 1) bytes[0] = places[colour];
            else bytes[..length].Fill(places[colour]);
            bytes = bytes[length..];
        }
    }

    public void Dispose() => ArrayPool<(int, int)>.Shared.Return(_runs);

    /// <summary>How many pixels from one on have its colour; where edges are smooth it is often alone.</summary>
    private static int LengthAt(int at, ReadOnlySpan<uint> row)
    {
        if (at + 1 < row.Length && row[at + 1] != row[at]) return 1;
        return row[at..].IndexOfAnyExcept(row[at]) is > 0 and var other ? other : row.Length - at;
    }

    private void Grow()
    {
        var larger = ArrayPool<(int, int)>.Shared.Rent(_runs.Length * 2);
        _runs.CopyTo(larger, 0);
        ArrayPool<(int, int)>.Shared.Return(_runs);
        _runs = larger;
    }

    private int NumberOf(uint colour, Dictionary<uint, int> numbers)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, colour, out var known);
        if (known) return number;
        _colours.Add((colour, 0));
        return number = _colours.Count - 1;
    }
}

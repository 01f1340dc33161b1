using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace BestPractice.Web.Exporting;

/// <summary>A text in memory that is lent and given back, in which places can be replaced without a copy for each step.</summary>
internal sealed class SpareText : IDisposable
{
    private char[] _letters;
    private int _length;
    private byte[]? _utf8;

    public SpareText(ReadOnlySpan<byte> utf8)
    {
        _letters = ArrayPool<char>.Shared.Rent(utf8.Length);
        _length = Encoding.UTF8.GetChars(utf8, _letters);
    }

    /// <summary>Says what stands in place of something found.</summary>
    /// <param name="found">The place.</param>
    /// <param name="before">All that stands before it.</param>
    public delegate ReadOnlySpan<char> Other(ReadOnlySpan<char> found, ReadOnlySpan<char> before);

    public ReadOnlySpan<char> Text => _letters.AsSpan(0, _length);

    /// <summary>True when something was replaced.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Writes something else in each of some places, or the same.</summary>
    public void Replace(Regex places, Other other)
    {
        var (from, to, length) = (_letters, Array.Empty<char>(), 0);
        var done = 0;
        foreach (var place in places.EnumerateMatches(Text))
        {
            var found = Text.Slice(place.Index, place.Length);
            var instead = other(found, Text[..place.Index]);
            if (instead.SequenceEqual(found)) continue;
            Append(ref to, ref length, Text[done..place.Index]);
            Append(ref to, ref length, instead);
            done = place.Index + place.Length;
        }
        if (done == 0) return;
        Append(ref to, ref length, Text[done..]);
        (_letters, _length, IsChanged) = (to, length, true);
        ArrayPool<char>.Shared.Return(from);
    }

    /// <summary>The text as it is written, until it is given back.</summary>
    public ReadOnlySpan<byte> ToUtf8()
    {
        _utf8 ??= ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(Text));
        return _utf8.AsSpan(0, Encoding.UTF8.GetBytes(Text, _utf8));
    }

    public override string ToString() => Text.ToString();

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        if (_utf8 is not null) ArrayPool<byte>.Shared.Return(_utf8);
    }

    /// <summary>What is written instead is short, and most of it is shorter than what stood there.</summary>
    private void Append(ref char[] to, ref int length, ReadOnlySpan<char> part)
    {
        if (length + part.Length > to.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length, (length + part.Length) * 5 / 4));
            to.AsSpan(0, length).CopyTo(larger);
            if (to.Length > 0) ArrayPool<char>.Shared.Return(to);
            to = larger;
        }
        part.CopyTo(to.AsSpan(length));
        length += part.Length;
    }
}

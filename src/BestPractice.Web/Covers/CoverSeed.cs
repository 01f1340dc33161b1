using System.Text;

namespace BestPractice.Web.Covers;

/// <summary>A stream of numbers that is the same for the same seed on every machine (mulberry32).</summary>
public sealed class CoverSeed(uint seed)
{
    private uint _state = seed;

    /// <summary>The FNV-1a hash of the text in UTF-8, 32 bits.</summary>
    public static uint Hash(string text)
    {
        var hash = 0x811c9dc5u;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 0x01000193u);
        return hash;
    }

    /// <summary>The next number, from 0 up to but not including 1.</summary>
    public double Next()
    {
        unchecked
        {
            _state += 0x6d2b79f5u;
            var mixed = (_state ^ (_state >> 15)) * (_state | 1u);
            mixed = (mixed + (mixed ^ (mixed >> 7)) * (mixed | 61u)) ^ mixed;
            return (mixed ^ (mixed >> 14)) / 4294967296.0;
        }
    }

    /// <summary>The next whole number, from 0 up to but not including the limit.</summary>
    public int Below(int limit) => (int)(Next() * limit);

    /// <summary>One of the choices; takes one number from the stream.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}

using System.Numerics;

namespace BestPractice.Catalogue;

/// <summary>A set of practices by row number, one bit each: intersections of thousands are counted in microseconds. Immutable.</summary>
public sealed class PracticeSet
{
    private const int Width = 64;

    private readonly ulong[] _bits;

    private PracticeSet(ulong[] bits) => _bits = bits;

    /// <summary>The set of some row numbers, each from 0 to <paramref name="largest"/>.</summary>
    public static PracticeSet Of(IEnumerable<int> ids, int largest)
    {
        var bits = new ulong[largest / Width + 1];
        foreach (var id in ids) bits[id / Width] |= 1UL << (id % Width);
        return new PracticeSet(bits);
    }

    /// <summary>A number larger than every row number of its index.</summary>
    internal int Capacity => _bits.Length * Width;

    /// <summary>How many practices.</summary>
    public int Count => _bits.Sum(bits => BitOperations.PopCount(bits));

    /// <summary>True when a practice is in the set.</summary>
    public bool Contains(int id) => id / Width < _bits.Length && (_bits[id / Width] >> (id % Width) & 1) != 0;

    /// <summary>The practices in both sets, which have to be of one index.</summary>
    public PracticeSet And(PracticeSet other)
    {
        var both = new ulong[_bits.Length];
        for (var i = 0; i < both.Length; i++) both[i] = _bits[i] & other._bits[i];
        return new PracticeSet(both);
    }

    /// <summary>The practices in either set, which have to be of one index.</summary>
    public PracticeSet Or(PracticeSet other)
    {
        var either = new ulong[_bits.Length];
        for (var i = 0; i < either.Length; i++) either[i] = _bits[i] | other._bits[i];
        return new PracticeSet(either);
    }

    /// <summary>How many practices are in both sets, without making a third.</summary>
    public int CountBoth(PracticeSet other)
    {
        var count = 0;
        for (var i = 0; i < _bits.Length; i++) count += BitOperations.PopCount(_bits[i] & other._bits[i]);
        return count;
    }
}

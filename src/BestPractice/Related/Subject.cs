using System.Runtime.InteropServices;

namespace BestPractice.Related;

/// <summary>A subject that two practices have in common.</summary>
/// <param name="Name">Its words in the singular, folded.</param>
/// <param name="Written">As the one has it.</param>
/// <param name="Other">As the other has it.</param>
/// <param name="Terms">The terms of its words.</param>
/// <param name="Rank">0 for a tag of both, 1 for a tag of one in the words of the other, 2 for a word of both.</param>
/// <param name="Share">What it adds to the likeness of the two.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Subject(string Name, string Written, string Other, Term[] Terms, int Rank, float Share)
{
    /// <summary>The most telling first.</summary>
    public static int Compare(Subject one, Subject other) =>
        one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank) : one.Share != other.Share ? other.Share.CompareTo(one.Share) : string.CompareOrdinal(one.Name, other.Name);

    /// <summary>True when they have a term in common.</summary>
    public bool Overlaps(Subject other)
    {
        foreach (var term in Terms)
            if (Array.IndexOf(other.Terms, term) >= 0) return true;
        return false;
    }
}

using BestPractice.Practices;

namespace BestPractice.Search;

/// <summary>"Did you mean": the nearest known word to a misspelt one.</summary>
public static class NearestWord
{
    private const int LongestWord = 100;

    /// <summary>
    /// The known word with the smallest edit distance (insertions, deletions, substitutions and swapped neighbours, after folding),
    /// or null when none is within a third of the longer length.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var folded = Folding.Fold(word.Length > LongestWord ? word[..LongestWord] : word);
        string? nearest = null;
        var smallest = int.MaxValue;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var other = Folding.Fold(candidate);
            var limit = Math.Max(1, Math.Max(folded.Length, other.Length) / 3);
            if (Math.Abs(folded.Length - other.Length) > Math.Min(limit, smallest - 1)) continue;
            var distance = EditDistance.Between(folded, other);
            if (distance <= limit && distance < smallest) (nearest, smallest) = (candidate, distance);
        }
        return nearest;
    }
}

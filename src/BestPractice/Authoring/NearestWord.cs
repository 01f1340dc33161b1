using BestPractice.Practices;

namespace BestPractice.Authoring;

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
            var distance = Distance(folded, other);
            if (distance <= limit && distance < smallest) (nearest, smallest) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Optimal string alignment distance, with only the last three rows of the table kept.</summary>
    private static int Distance(string from, string to)
    {
        var (beforeLast, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++) last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[to.Length];
    }
}

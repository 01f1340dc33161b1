using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>"Did you mean": the nearest known word to a misspelt one.</summary>
public static class NearestWord
{
    /// <summary>
    /// The known word with the smallest edit distance (insertions, deletions, substitutions and swapped neighbours, after folding),
    /// or null when none is within a third of the longer length.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var folded = Folding.Fold(word.Length > 100 ? word[..100] : word);
        return known
            .Select(candidate => (candidate, distance: Distance(folded, Folding.Fold(candidate)), limit: Math.Max(folded.Length, candidate.Length) / 3))
            .Where(pair => pair.distance <= Math.Max(1, pair.limit))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Distance(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) table[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        for (var j = 1; j <= to.Length; j++)
        {
            var cost = from[i - 1] == to[j - 1] ? 0 : 1;
            table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
        }
        return table[from.Length, to.Length];
    }
}

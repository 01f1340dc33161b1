using System.Buffers;

namespace BestPractice.Search;

/// <summary>
/// What an English word keeps when number and tense are taken away: step 1 of Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980),
/// and a final e. The later steps, which make <c>univers</c> of university, are left out on purpose.
/// </summary>
public static class Stem
{
    private const int ShortestWord = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>
    /// The stem of a folded word: <c>votes</c>, <c>voted</c> and <c>voting</c> give <c>vot</c>, <c>cities</c> gives <c>citi</c>.
    /// Words of fewer than four letters and words with other characters than a to z are their own stem.
    /// </summary>
    public static string Of(string word)
    {
        if (word.Length < ShortestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return word;
        var stem = WithoutTense(WithoutPlural(word));
        if (stem.Length > 2 && stem.EndsWith('y') && HasVowel(stem[..^1])) return stem[..^1] + "i";
        return stem.Length > 3 && stem.EndsWith('e') ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) return word[..^2];
        var kept = word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) || word == "news";
        return word.EndsWith('s') && !kept ? word[..^1] : word;
    }

    private static string WithoutTense(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return word.Length > ShortestWord ? word[..^1] : word;
        var ending = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || word.Length - ending < 3 || !HasVowel(word[..^ending])) return word;
        var stem = word[..^ending];
        var doubled = stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') && !Vowels.Contains(stem[^1]);
        return doubled ? stem[..^1] : stem;
    }

    private static bool HasVowel(string text) => text.AsSpan().ContainsAny(Vowels);
}

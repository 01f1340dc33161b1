using System.Text;
using BestPractice.Practices;

namespace BestPractice.Search;

/// <summary>
/// The plain spellings of a word, by which Пловдив is found as Plovdiv and München as Muenchen.
/// Text and query are spelled by this one rule, and two words match when they share a spelling.
/// </summary>
public static class Spellings
{
    /// <summary>The most spellings a word has.</summary>
    public const int MaximumCount = 8;

    /// <summary>The longest word in letters that has more than one spelling.</summary>
    public const int LongestWord = 64;

    /// <summary>No rule makes more of one letter: щ is shch.</summary>
    private const int LongestPlain = 4;

    /// <summary>The distinct spellings of a word, the folded one first: <c>Київ</c> gives <c>киів</c> and <c>kyiv</c>, <c>Köln</c> gives <c>koln</c> and <c>koeln</c>.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (Ascii.IsValid(word)) return [word.ToLowerInvariant()];
        var folded = Folding.Fold(word);
        if (word.Length > LongestWord || Folding.MayBeIllFormed(word)) return [folded];
        var letters = Letters(word, out var tables);
        return tables.IsEmpty || letters.Length > LongestWord ? [folded] : Of(folded, letters, tables);
    }

    private static List<string> Of(string folded, string letters, ReadOnlySpan<LetterTable> tables)
    {
        var spellings = new List<string>(4) { folded };
        Span<char> plain = stackalloc char[LongestWord * LongestPlain];
        foreach (var table in tables)
        {
            var length = table.Write(letters, plain);
            if (length > 0 && !Contains(spellings, plain[..length])) spellings.Add(plain[..length].ToString());
            if (spellings.Count == MaximumCount) break;
        }
        return spellings;
    }

    /// <summary>The word in lower case, in which only letters of the tables keep their accents: й is not и, but ὰ is α. The tables are those of the first such letter.</summary>
    private static string Letters(string word, out ReadOnlySpan<LetterTable> tables)
    {
        tables = [];
        var letters = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize().ToLowerInvariant())
        {
            var having = char.IsAscii(letter) ? [] : LetterTables.With(letter);
            if (tables.IsEmpty) tables = having;
            if (char.IsAscii(letter) || !having.IsEmpty) letters.Append(letter);
            else letters.Append(Folding.Fold(letter.ToString()));
        }
        return letters.ToString();
    }

    private static bool Contains(List<string> spellings, ReadOnlySpan<char> spelling)
    {
        foreach (var known in spellings)
            if (spelling.SequenceEqual(known)) return true;
        return false;
    }
}

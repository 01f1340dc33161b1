using System.Text;
using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>A visitor's words made safe for FTS5: every string gives a valid query or none.</summary>
public static class SearchPhrase
{
    /// <summary>Words beyond this number are ignored.</summary>
    public const int MaximumWords = 16;

    private const int MaximumLength = 400;

    /// <summary>
    /// All words must occur, in any order, the last one at the beginning of a word: <c>e-voting kyi</c> gives <c>"e" "voting" "kyi"*</c>.
    /// Null when the text holds no letter and no digit.
    /// </summary>
    public static string? ToMatch(string text)
    {
        var words = Words(Folding.Fold(text.Length > MaximumLength ? text[..MaximumLength] : text)).Take(MaximumWords).ToList();
        return words.Count == 0 ? null : string.Join(' ', words.Select(word => $"\"{word}\"")) + "*";
    }

    /// <summary>Runs of letters and numbers (² and ½ too), as FTS5's unicode61 tokenizer divides text: no quote and no operator is left.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune)) word.Append(rune.ToString());
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0) yield return word.ToString();
    }
}

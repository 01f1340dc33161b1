using System.Globalization;
using System.Text;

namespace BestPractice.Practices;

/// <summary>Letters made comparable: case, accents and the special letters that Unicode does not decompose.</summary>
public static class Folding
{
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe",
        ['ø'] = "o", ['Ø'] = "o", ['ł'] = "l", ['Ł'] = "l", ['đ'] = "d", ['Đ'] = "d",
        ['ð'] = "d", ['Ð'] = "d", ['þ'] = "th", ['Þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['Ħ'] = "h",
        ['ŋ'] = "n", ['Ŋ'] = "n", ['ŧ'] = "t", ['Ŧ'] = "t", ['ĸ'] = "k", ['ə'] = "e", ['Ə'] = "e",
        ['’'] = "'", ['ς'] = "σ",
    };

    /// <summary>
    /// The text in lower case without accents: <c>Łódź</c> gives <c>lodz</c>, <c>Straße</c> gives <c>strasse</c>,
    /// <c>Αμοργός</c> gives <c>αμοργοσ</c>. Unpaired surrogates are dropped.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (Special.TryGetValue(letter, out var replacement)) folded.Append(replacement);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    /// <summary>The text without unpaired surrogates, which <see cref="string.Normalize(NormalizationForm)"/> refuses.</summary>
    private static string WellFormed(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar) kept.Append(rune.ToString());
        return kept.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace BestPractice.Practices;

/// <summary>Letters made comparable: case, accents and the special letters that Unicode does not decompose.</summary>
public static class Folding
{
    /// <summary>The mark of a wrong byte order, never part of a text.</summary>
    private const char NoCharacter = '\uFFFE';

    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe",
        ['ø'] = "o", ['Ø'] = "o", ['ł'] = "l", ['Ł'] = "l", ['đ'] = "d", ['Đ'] = "d",
        ['ð'] = "d", ['Ð'] = "d", ['þ'] = "th", ['Þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['Ħ'] = "h",
        ['ĳ'] = "ij", ['Ĳ'] = "ij", ['ŀ'] = "l", ['Ŀ'] = "l", ['ſ'] = "s", ['ﬁ'] = "fi", ['ﬂ'] = "fl",
        ['ǆ'] = "dz", ['ǅ'] = "dz", ['Ǆ'] = "dz", ['ǉ'] = "lj", ['ǈ'] = "lj", ['Ǉ'] = "lj", ['ǌ'] = "nj", ['ǋ'] = "nj", ['Ǌ'] = "nj",
        ['ŋ'] = "n", ['Ŋ'] = "n", ['ŧ'] = "t", ['Ŧ'] = "t", ['ĸ'] = "k", ['ə'] = "e", ['Ə'] = "e",
        ['’'] = "'", ['ς'] = "σ",
    };

    /// <summary>
    /// The text in lower case without accents: <c>Łódź</c> gives <c>lodz</c>, <c>Straße</c> gives <c>strasse</c>,
    /// <c>Αμοργός</c> gives <c>αμοργοσ</c>, <c>CO₂</c> gives <c>co2</c>. Unpaired surrogates and U+FFFE are dropped.
    /// </summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            if (Special.TryGetValue(letter, out var replacement)) folded.Append(replacement);
            else if (!char.IsAscii(letter) && CharUnicodeInfo.GetDigitValue(letter) is >= 0 and var digit) folded.Append((char)('0' + digit));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    /// <summary>Whether a text holds surrogates, paired or not, or U+FFFE: only such a text may be one that <see cref="string.Normalize(NormalizationForm)"/> refuses.</summary>
    internal static bool MayBeIllFormed(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(NoCharacter, StringComparison.Ordinal);

    /// <summary>The text without what <see cref="string.Normalize(NormalizationForm)"/> refuses.</summary>
    private static string WellFormed(string text)
    {
        if (!MayBeIllFormed(text)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar && rune.Value != NoCharacter) kept.Append(rune.ToString());
        return kept.ToString();
    }
}

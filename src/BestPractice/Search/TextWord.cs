using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace BestPractice.Search;

/// <summary>A word of a text: where it begins and how many UTF-16 units it has.</summary>
/// <param name="Start">The first unit, from 0.</param>
/// <param name="Length">The number of units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextWord(int Start, int Length)
{
    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The first unit after the word.</summary>
    public int End => Start + Length;

    /// <summary>The word itself.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>
    /// The words of a text in order: runs of letters and numbers (² and ½ too), with the accents that stand on them and the invisible joints within them.
    /// Index and search divide text by this one rule, so no operator of a query language is ever part of a word.
    /// </summary>
    public static IEnumerable<TextWord> Of(string text)
    {
        var (start, position) = (-1, 0);
        while (position < text.Length)
        {
            var inside = IsInside(text, position, start >= 0, out var length);
            if (inside && start < 0) start = position;
            else if (!inside && start >= 0)
            {
                yield return new TextWord(start, position - start);
                start = -1;
            }
            position += length;
        }
        if (start >= 0) yield return new TextWord(start, position - start);
    }

    /// <summary>The words of a text, those together that one hyphen or apostrophe joins: <c>e-voting</c>, <c>don't</c>.</summary>
    public static IEnumerable<IReadOnlyList<TextWord>> CompoundsOf(string text)
    {
        var open = new List<TextWord>();
        foreach (var word in Of(text))
        {
            if (open.Count > 0 && !(word.Start == open[^1].End + 1 && IsJoint(text[open[^1].End])))
            {
                yield return open;
                open = [];
            }
            open.Add(word);
        }
        if (open.Count > 0) yield return open;
    }

    /// <summary>Nearly all letters are ASCII, and those are told at a glance.</summary>
    private static bool IsInside(string text, int position, bool isOpen, out int length)
    {
        length = 1;
        if (char.IsAscii(text[position])) return char.IsAsciiLetterOrDigit(text[position]);
        Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out length);
        return Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || isOpen && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark || rune.Value is SoftHyphen or ZeroWidthNonJoiner or ZeroWidthJoiner);
    }

    private static bool IsJoint(char letter) => letter is '-' or '\u2010' or '\u2011' or '\'' or '\u2019';
}

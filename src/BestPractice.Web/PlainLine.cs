using System.Globalization;

namespace BestPractice.Web;

/// <summary>
/// Text of the content for a terminal, a log or a page of editors: file names and values may hold line breaks, the codes by which a terminal
/// is told to do something, and those that turn the order of letters around.
/// </summary>
internal static class PlainLine
{
    public static string Of(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var position = 0; position < source.Length; position++) line[position] = IsPlain(source[position]) ? source[position] : ' ';
    });

    private static bool IsPlain(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && letter is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
}

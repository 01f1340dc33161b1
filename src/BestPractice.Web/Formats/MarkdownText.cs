using System.Text.RegularExpressions;

namespace BestPractice.Web.Formats;

/// <summary>Pieces of markdown (CommonMark) made of text that is none.</summary>
internal static partial class MarkdownText
{
    /// <summary>A heading with its list; nothing where the list is empty.</summary>
    public static IEnumerable<string> Listing(string heading, IEnumerable<string> items) => Lines(items) is { Length: > 0 } lines ? [$"## {heading}\n\n{lines}"] : [];

    public static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    public static string Linked(string words, string url) => $"[{Plain(words)}](<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)";

    /// <summary>Text that is no markdown: on one line, with a backslash before what would mean something.</summary>
    public static string Plain(string text) => Meaningful().Replace(WhiteSpace().Replace(text.Trim(), " "), "\\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|]|&(?=#?\w+;)|^[-+=~]|(?<=^\d{1,9})[.)]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}

using System.Text.RegularExpressions;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>What a page of a copy has otherwise than the server's: the list finds practices in the browser, and the API, which only a server can answer, is named without links.</summary>
internal static partial class StaticCopy
{
    /// <summary>The script that searches.</summary>
    public const string Search = "/static-search.js";

    /// <summary>The first segment of addresses that only a server can answer.</summary>
    public const string Api = "/api";

    // Every list has it.
    private const string FilterForm = "id=\"filters\"";

    public static string Adapt(string name, string text)
    {
        if (name.EndsWith(".html", StringComparison.Ordinal) && text.Contains(FilterForm, StringComparison.Ordinal)) text = text.Replace("</head>", $"<script type=\"module\" src=\"{Search}\"></script>\n</head>", StringComparison.Ordinal);
        if ($"/{name}" == LlmsText.Address) return ListedLink().Replace(text, link => ExportAddress.PathOf(link.Groups["path"].Value) is null ? "" : link.Value);
        return name.EndsWith(".html", StringComparison.Ordinal) ? SearchLink().Replace(ApiLink().Replace(text, "${words}"), "") : text;
    }

    [GeneratedRegex("""[ ]*<link rel="search"[^>]*>\n?""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SearchLink();

    // All links of this text lead to the site itself.
    [GeneratedRegex("""^- \[[^\]]*\]\(https?://[^/()\s]+(?<path>/[^()\s]*)\).*\n?""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex ListedLink();

    [GeneratedRegex("""<a href="/api[/"][^>]*>(?<words>.*?)</a>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex ApiLink();
}

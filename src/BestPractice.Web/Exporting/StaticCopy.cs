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

    public static void Adapt(string name, SpareText text)
    {
        if ($"/{name}" == LlmsText.Address) text.Replace(ListedLink(), (link, _) => ExportAddress.PathOf(ListedLink().Match(link.ToString()).Groups["path"].Value) is null ? "" : link);
        if (!name.EndsWith(".html", StringComparison.Ordinal)) return;
        if (text.Text.IndexOf(FilterForm) >= 0) text.Replace(HeadEnd(), (_, _) => $"<script type=\"module\" src=\"{Search}\"></script>\n</head>");
        text.Replace(ApiLink(), (link, _) => link[(link.IndexOf('>') + 1)..^"</a>".Length]);
        text.Replace(SearchLink(), (_, _) => "");
    }

    [GeneratedRegex("</head>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex HeadEnd();

    [GeneratedRegex("""[ ]*<link rel="search"[^>]*>\n?""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SearchLink();

    // All links of this text lead to the site itself.
    [GeneratedRegex("""^- \[[^\]]*\]\(https?://[^/()\s]+(?<path>/[^()\s]*)\).*\n?""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex ListedLink();

    [GeneratedRegex("""<a href="/api[/"][^>]*>.*?</a>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex ApiLink();
}

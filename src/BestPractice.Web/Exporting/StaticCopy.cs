using System.Text.RegularExpressions;

namespace BestPractice.Web.Exporting;

/// <summary>What a page of a copy has otherwise than the server's: the list finds practices in the browser, and the API, which only a server can answer, is named without links.</summary>
internal static partial class StaticCopy
{
    /// <summary>The script that searches.</summary>
    public const string Search = "/static-search.js";

    /// <summary>The first segment of addresses that only a server can answer.</summary>
    public const string Api = "/api";

    private const string SearchPage = "practices.html";

    public static string Adapt(string name, string text)
    {
        if (name == SearchPage) text = text.Replace("</head>", $"<script type=\"module\" src=\"{Search}\"></script>\n</head>", StringComparison.Ordinal);
        return name.EndsWith(".html", StringComparison.Ordinal) ? ApiLink().Replace(text, "${words}") : text;
    }

    [GeneratedRegex("""<a href="/api[/"][^>]*>(?<words>.*?)</a>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex ApiLink();
}

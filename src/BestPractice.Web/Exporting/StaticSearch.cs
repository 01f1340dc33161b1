namespace BestPractice.Web.Exporting;

/// <summary>The search of an exported copy: the one page that differs from the server's, which finds practices in the browser where there is a script.</summary>
internal static class StaticSearch
{
    public const string Script = "/static-search.js";

    private const string Page = "practices.html";

    public static string AddTo(string name, string html) => name != Page ? html
        : html.Replace("</head>", $"<script type=\"module\" src=\"{Script}\"></script>\n</head>", StringComparison.Ordinal);
}

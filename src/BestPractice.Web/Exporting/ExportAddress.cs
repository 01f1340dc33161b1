using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Endpoints;

namespace BestPractice.Web.Exporting;

/// <summary>
/// Where an address of the site lies in an exported folder. Servers of files know no queries, so a list by one value of one facet and the further pages of a list
/// get paths of their own: <c>/practices?category=ecology&amp;page=2</c> is <c>/practices/category/ecology/page/2</c>.
/// </summary>
internal static partial class ExportAddress
{
    private static readonly SearchValues<char> NotInHost = SearchValues.Create("/\"'<>()\\ \t\r\n");

    /// <summary>The path under which an exported folder has an address; null when only a server can answer it.</summary>
    /// <param name="address">Path and query as the server knows them.</param>
    public static string? PathOf(string address)
    {
        if (address == OpenSearchEndpoint.Address) return null;
        if (address.StartsWith(StaticCopy.Api, StringComparison.Ordinal) && address.Length > StaticCopy.Api.Length && address[StaticCopy.Api.Length] == '/') return null;
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0) return address;
        var (path, query) = (address[..mark], address[(mark + 1)..]);
        // The version of a drawing: the drawing itself is the same file.
        if (query.StartsWith("v=", StringComparison.Ordinal)) return path;
        return List().Match(path) is { Success: true } list && OwnPath(query) is { } own ? $"/practices{own}{list.Groups["ending"].Value}" : null;
    }

    /// <summary>The address under which the server has what lies at a path of the folder.</summary>
    public static string ServerAddressOf(string path)
    {
        if (OwnPathForm().Match(path) is not { Success: true } own || own.Groups["facet"].Success && Vocabulary<Facet>.TryParse(own.Groups["facet"].Value) is null) return path;
        var pairs = new[] { own.Groups["facet"].Success ? $"{own.Groups["facet"].Value}={own.Groups["value"].Value}" : "", own.Groups["page"].Success ? $"page={own.Groups["page"].Value}" : "" };
        return $"/practices{own.Groups["ending"].Value}?{string.Join('&', pairs.Where(pair => pair.Length > 0))}";
    }

    /// <summary>Gives a text of the site the addresses that lists have in the folder. Addresses of other sites, and paths that only end like those of lists, stay.</summary>
    /// <param name="text">HTML, XML, JSON, Markdown or plain text, in which the ampersand of a query may be written in several ways.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    public static void Rewrite(SpareText text, string origin) => text.Replace(ListAddress(), (found, before) =>
        IsOther(before, origin) ? found : PathOf(WebUtility.HtmlDecode(Ampersand().Replace(found.ToString(), "&"))) ?? found);

    /// <summary>True for what must stay as it is byte by byte, because checksums name it.</summary>
    public static bool IsSealed(string path) => path.StartsWith("/data/", StringComparison.Ordinal);

    /// <summary>The file of a path. A page has the ending .html, which servers of files leave out of its address.</summary>
    public static string FileOf(string path, bool isPage) => path == "/" ? "index.html" : isPage ? $"{path.Trim('/')}.html" : path.TrimStart('/');

    /// <summary>True where another site is named before a path.</summary>
    private static bool IsOther(ReadOnlySpan<char> before, string origin)
    {
        var host = before[(before.LastIndexOfAny(NotInHost) + 1)..];
        return host.Length > 0 && before[..^host.Length].EndsWith("://") && !before.EndsWith(origin);
    }

    private static string? OwnPath(string query)
    {
        var pairs = query.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2).ToList();
        var page = pairs.Count > 0 && pairs[^1][0] == "page" ? $"/page/{pairs[^1][1]}" : "";
        var facets = page.Length > 0 ? pairs[..^1] : pairs;
        return facets switch
        {
            [] => page,
            [[var facet, var value]] when Vocabulary<Facet>.TryParse(facet) is not null && Slug.TryParse(value) is not null => $"/{facet}/{value}{page}",
            _ => null,
        };
    }

    [GeneratedRegex(@"^/practices(?<ending>\.(csv|json|atom))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex List();

    // What makes an address stands before what is looked for first, because every page has many of the former and few of the latter.
    [GeneratedRegex(@"/practices(?<=(^|[""'(<>\[\s,;]|\\u0022|\\u0027|\\u003[CE])(https?://[^/""'<>()\s\\]+)?/practices)(\.(csv|json|atom))?\?[a-z]+=[^""'<>\s()\\]*(\\u0026[a-z]+=[^""'<>\s()\\]*)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ListAddress();

    [GeneratedRegex(@"^/practices((/(?!page/)(?<facet>[a-z]+)/(?<value>[a-z0-9-]+)(/page/(?<page>[0-9]+))?)|(/page/(?<page>[0-9]+)))(?<ending>\.(csv|json|atom))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnPathForm();

    [GeneratedRegex(@"&amp;|&#38;|\\u0026", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ampersand();
}

using System.Net;
using System.Text.RegularExpressions;

namespace BestPractice.Web.Exporting;

/// <summary>The addresses of the site that one of its own texts leads to.</summary>
internal sealed partial class ExportLinks(string origin)
{
    private readonly Uri _origin = new(origin);

    /// <summary>Path and query of each, as the server knows them, without what stands behind a #.</summary>
    /// <param name="address">Where the text is.</param>
    /// <param name="text">HTML, a stylesheet, a sitemap or a manifest.</param>
    public IEnumerable<string> In(string address, string text)
    {
        var here = new Uri(_origin, address);
        return Quoted().Matches(text).Concat(InStyles().Matches(text))
            .Select(found => Uri.TryCreate(here, WebUtility.HtmlDecode(found.Groups["address"].Value), out var there) && there.Authority == _origin.Authority ? there.PathAndQuery : null)
            .OfType<string>().Distinct();
    }

    // href="/a", "src":"/a" and <loc>https://origin/a</loc>; other text in quotes or tags begins with no slash and no origin.
    [GeneratedRegex("""(?<=["'>])(?<address>(https?:/)?/[^"'<>()\s\\]*)(?=["'<])""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("""url\((?<address>[^"')]+)\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InStyles();
}

using System.Net;
using System.Text.RegularExpressions;

namespace BestPractice.Web.Exporting;

/// <summary>The addresses of the site that one of its own texts leads to.</summary>
internal sealed partial class ExportLinks(string origin)
{
    /// <summary>Path and query of each, as the server knows them, without what stands behind a #.</summary>
    /// <param name="text">HTML, a stylesheet, a sitemap or a manifest.</param>
    public IEnumerable<string> In(string text) => Quoted().Matches(text)
        .Select(found => WebUtility.HtmlDecode(found.Groups["address"].Value))
        .Select(address => address.StartsWith(origin, StringComparison.Ordinal) ? address[origin.Length..] : address)
        .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        .Select(address => address.Split('#')[0])
        .Distinct();

    // href="/a", url("/a"), "src":"/a" and <loc>https://origin/a</loc>; other text in quotes or tags begins with no slash and no origin.
    [GeneratedRegex("""(?<=["'>(])(?<address>(https?:/)?/[^"'<>()\s\\]*)(?=["'<)])""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();
}

using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>The addresses of the site that one of its own texts leads to.</summary>
internal sealed partial class ExportLinks(string origin)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./?=");

    private readonly Uri _origin = new(origin);
    private readonly string _site = new Uri(origin).GetLeftPart(UriPartial.Authority);

    /// <summary>Path and query of each, as the server knows them, without what stands behind a #.</summary>
    /// <param name="address">Where the text is.</param>
    /// <param name="text">HTML, a stylesheet, a sitemap or a manifest.</param>
    public IReadOnlyCollection<string> In(string address, ReadOnlySpan<char> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        // A page names most addresses more than once.
        var known = found.GetAlternateLookup<ReadOnlySpan<char>>();
        var isList = address == LlmsText.Address;
        foreach (var one in (isList ? Listed() : Quoted()).EnumerateMatches(text)) Add(text.Slice(one.Index, one.Length));
        if (!isList) foreach (var one in InStyles().EnumerateMatches(text)) Add(text.Slice(one.Index, one.Length)["url(".Length..^1]);
        return found;

        void Add(ReadOnlySpan<char> link)
        {
            var path = link.StartsWith(_site) ? link[_site.Length..] : link;
            if (IsPlain(path)) known.Add(path);
            else if (Own(address, WebUtility.HtmlDecode(link.ToString())) is { } own) found.Add(own);
        }
    }

    /// <summary>The move that an answer tells of, its target as in the folder; null for another answer.</summary>
    public Move? MoveIn(string address, ExportAnswer answer)
    {
        if (answer.Location is not { } target) return null;
        var to = Own(address, target) is { } own ? ExportAddress.PathOf(own) ?? own : target;
        return new Move(ExportAddress.PathOf(address) ?? address, to, answer.Status);
    }

    /// <summary>True for most links: a path of the site with nothing in it that could be written otherwise.</summary>
    private static bool IsPlain(ReadOnlySpan<char> link) => link is ['/', not '/', ..] && !link.ContainsAnyExcept(Plain) && link.IndexOf("/.") < 0;

    private string? Own(string address, string link) => Uri.TryCreate(new Uri(_origin, address), link, out var there) && there.Authority == _origin.Authority ? there.PathAndQuery : null;

    // href="/a", "src":"/a" and <loc>https://origin/a</loc>; other text in quotes begins with no slash and no origin.
    [GeneratedRegex("""(?<=["']|<loc>)(https?:/)?/[^"'<>()\s\\]*(?=["']|</loc>)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("""(?<=\]\()https?://[^()\s]+(?=\))""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Listed();

    [GeneratedRegex("""url\([^"')]+\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InStyles();
}

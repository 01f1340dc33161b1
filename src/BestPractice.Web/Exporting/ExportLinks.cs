using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>The addresses of the site that one of its own texts leads to.</summary>
internal sealed partial class ExportLinks(string origin)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    private readonly Uri _origin = new(origin);

    /// <summary>Path and query of each, as the server knows them, without what stands behind a #.</summary>
    /// <param name="address">Where the text is.</param>
    /// <param name="text">HTML, a stylesheet, a sitemap or a manifest.</param>
    public IEnumerable<string> In(string address, string text)
    {
        var found = address == LlmsText.Address ? Listed().Matches(text).AsEnumerable() : Quoted().Matches(text).Concat(InStyles().Matches(text));
        return found.Select(one => one.Groups["address"].ValueSpan is var link && IsPlain(link) ? link.ToString() : Own(address, WebUtility.HtmlDecode(link.ToString()))).OfType<string>().Distinct();
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
    [GeneratedRegex("""(?<=["']|<loc>)(?<address>(https?:/)?/[^"'<>()\s\\]*)(?=["']|</loc>)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("""(?<=\]\()(?<address>https?://[^()\s]+)(?=\))""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Listed();

    [GeneratedRegex("""url\((?<address>[^"')]+)\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InStyles();
}

using System.Text;
using System.Xml.Linq;

namespace BestPractice.Web;

/// <summary>What one sitemap may hold.</summary>
/// <param name="Addresses">How many addresses.</param>
/// <param name="Bytes">How many bytes before compression.</param>
internal sealed record SitemapLimits(int Addresses, int Bytes)
{
    /// <summary>sitemaps.org: 50,000 addresses and 50 MB.</summary>
    public static readonly SitemapLimits OfProtocol = new(50_000, 50 * 1024 * 1024);

    private const int Frame = 200;

    /// <summary>The entries in as many parts as the limits ask for, at least one.</summary>
    public IReadOnlyList<IReadOnlyList<XElement>> Divide(IReadOnlyList<XElement> entries)
    {
        var parts = new List<List<XElement>> { new() };
        var bytes = Frame;
        foreach (var entry in entries)
        {
            // Alone it names its namespace, which takes more than its indentation in the whole.
            var more = Encoding.UTF8.GetByteCount(entry.ToString());
            if (parts[^1].Count > 0 && (parts[^1].Count == Addresses || bytes + more > Bytes))
            {
                parts.Add([]);
                bytes = Frame;
            }
            parts[^1].Add(entry);
            bytes += more;
        }
        return parts;
    }
}

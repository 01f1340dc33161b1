using System.Collections.Concurrent;
using Microsoft.AspNetCore.ResponseCompression;

namespace BestPractice.Web.Edge;

/// <summary>Which of the encodings of this site a client gets (RFC 9110, 12.5.3). Many spellings of Accept-Encoding lead to the same few.</summary>
internal sealed class ChosenEncoding(IResponseCompressionProvider compression)
{
    private const int Spellings = 256;

    public const string Identity = "identity";

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Of(HttpContext http)
    {
        var asked = http.Request.Headers.AcceptEncoding;
        if (asked.Count == 0) return Identity;
        if (asked.Count > 1 || asked[0] is not { } spelling) return Choose(http);
        if (_known.TryGetValue(spelling, out var chosen)) return chosen;
        chosen = Choose(http);
        if (_known.Count < Spellings) _known.TryAdd(spelling, chosen);
        return chosen;
    }

    private string Choose(HttpContext http) => compression.GetCompressionProvider(http)?.EncodingName ?? Identity;
}

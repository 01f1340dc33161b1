using BestPractice.Web.Serving;

namespace BestPractice.Web.Edge;

/// <summary>What an answer depends on besides the content. A value, because one is made for every request.</summary>
/// <param name="Encoding">The encoding that the client prefers.</param>
/// <param name="Address">The path as it was spelt, for another spelling gets another answer, and the query keys that mean something.</param>
/// <param name="IsPage">False where the query says something.</param>
internal readonly record struct EdgeKey(string Encoding, string Address, bool IsPage)
{
    public string Text => $"{Encoding} {Address}";

    public static EdgeKey Of(HttpRequest request, string encoding)
    {
        var path = OneSpelling.Sent(request);
        if (!request.QueryString.HasValue) return new EdgeKey(encoding, path, IsPage: true);
        // In the order they came in: another order is another address and gets a redirect.
        var known = QueryString.Create(KnownQuery.Pairs(request.QueryString.Value, KnownQuery.Anywhere).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        return new EdgeKey(encoding, path + known, IsPage: !known.HasValue);
    }
}

/// <summary>The feature of a request that the edge cache had no answer to.</summary>
internal sealed record NotKeptYet(EdgeKey Key);

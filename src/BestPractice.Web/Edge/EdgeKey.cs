namespace BestPractice.Web.Edge;

/// <summary>What an answer depends on besides the content: the path, the query keys that mean something, and the encoding.</summary>
/// <param name="Text">All three.</param>
/// <param name="Encoding">The encoding that the client prefers.</param>
/// <param name="IsPage">False where the query says something.</param>
internal sealed record EdgeKey(string Text, string Encoding, bool IsPage)
{
    public static EdgeKey Of(HttpRequest request, string encoding)
    {
        var page = $"{encoding} {request.Path.Value}";
        if (!request.QueryString.HasValue) return new EdgeKey(page, encoding, IsPage: true);
        // In the order they came in: another order is another address and gets a redirect.
        var known = QueryString.Create(KnownQuery.Pairs(request.QueryString.Value, KnownQuery.Anywhere).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        return new EdgeKey(page + known, encoding, IsPage: !known.HasValue);
    }
}

using BestPractice.Catalogue;
using Microsoft.AspNetCore.WebUtilities;

namespace BestPractice.Web;

/// <summary>The query keys that mean something. All others change nothing, neither a page nor what is kept of it.</summary>
public static class KnownQuery
{
    public static readonly IReadOnlySet<string> OfLists = Set(PracticeFilter.Keys);

    public static readonly IReadOnlySet<string> OfCompare = Set(["p", "q"]);

    public static readonly IReadOnlySet<string> OfContentHealth = Set(ProblemFilter.Keys);

    /// <summary>Those of all answers that the edge cache keeps.</summary>
    public static readonly IReadOnlySet<string> Anywhere = Set([.. OfLists, .. OfCompare]);

    /// <summary>The keys that mean something with their values, in the order and spelling of the address.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(string? query, IReadOnlySet<string> known)
    {
        if (string.IsNullOrEmpty(query) || query[0] != '?') yield break;
        foreach (var pair in new QueryStringEnumerable(query))
            if (pair.DecodeName().ToString() is var name && known.Contains(name)) yield return (name, pair.DecodeValue().ToString());
    }

    /// <summary>True when a request comes under the one address of what it asks for.</summary>
    public static bool Fits(HttpRequest request, string address, IReadOnlySet<string> known) =>
        Pairs(request.QueryString.Value, known).SequenceEqual(Pairs(address[Math.Max(0, address.IndexOf('?', StringComparison.Ordinal))..], known));

    private static HashSet<string> Set(IEnumerable<string> keys) => new(keys, StringComparer.OrdinalIgnoreCase);
}

using System.Diagnostics;
using BestPractice.Benchmarks.Content;
using BestPractice.Web.Tests;

namespace BestPractice.Benchmarks;

/// <summary>Sends every odd string once, after hundreds of others that wake the program up, and prints which took longest.</summary>
internal static class SlowestAnswers
{
    private const int Shown = 5;
    private const int WakingUp = 300;

    public static void Print(int practices, TextWriter output)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var origin = Grown.Of(practices).Site.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        foreach (var query in OddStrings.Queries.TakeLast(WakingUp)) Measure(client, origin, query);
        var taken = OddStrings.Queries.Select(query => (Query: query, Time: Measure(client, origin, query))).OrderByDescending(pair => pair.Time).ToList();
        output.WriteLine($"{taken.Count} odd strings over {practices} practices, half within {taken[taken.Count / 2].Time.TotalMilliseconds:0.0} ms. The slowest:");
        foreach (var (query, time) in taken.Take(Shown)) output.WriteLine($"{time.TotalMilliseconds,8:0.0} ms  {(query.Length > 100 ? $"{query[..100]}… of {query.Length}" : query)}");
    }

    /// <summary>Redirects are followed: the time is that until a page is there.</summary>
    private static TimeSpan Measure(HttpClient client, string origin, string query)
    {
        var started = Stopwatch.GetTimestamp();
        var address = $"/practices{query}";
        for (var redirects = 0; redirects < 3; redirects++)
        {
            using var answer = client.GetAsync(new Uri(origin + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })).GetAwaiter().GetResult();
            answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            if (answer.Headers.Location is not { } location) break;
            address = location.OriginalString;
        }
        return Stopwatch.GetElapsedTime(started);
    }
}

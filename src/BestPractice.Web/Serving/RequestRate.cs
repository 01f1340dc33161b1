using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using BestPractice.Web.Edge;
using Microsoft.AspNetCore.RateLimiting;

namespace BestPractice.Web.Serving;

/// <summary>How many answers that have to be worked out one visitor gets in a time. Answers of the edge cache and pages without a query cost nothing.</summary>
internal static class RequestRate
{
    public const string OfSearches = "searches";

    public const string OfCards = "cards";

    /// <summary>
    /// Addresses share this many places by a hash that nobody can foresee, so that any number of them takes the same memory. That two visitors who search
    /// at the same moment share one is rare, and the place is wide enough for both.
    /// </summary>
    public const int Places = 16 * 1024;

    private const int SecondsAtOnce = 6;

    /// <summary>A card is drawn once and then read: whoever looks at all of a small showcase may.</summary>
    private const int SecondsOfCardsAtOnce = 60;

    private const int BytesOfNetwork = 8;

    public static void AddRequestRate(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton<UnknownProxy>();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = TellAsync;
            limits.AddPolicy(OfSearches, http => IsMadeOnce(http) ? Unlimited() : Limited(http, options, SecondsAtOnce));
            limits.AddPolicy(OfCards, http => Limited(http, options, SecondsOfCardsAtOnce));
        });
    }

    /// <summary>An editor at a preview is no stranger.</summary>
    public static void UseRequestRate(this WebApplication app, SiteOptions options)
    {
        if (options.SearchesPerSecond > 0 && !options.Preview) app.UseRateLimiter();
    }

    /// <summary>The place of an IPv4 address, or of the network (/64) of an IPv6 address, which is what one visitor has.</summary>
    internal static int PlaceOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).TryWriteBytes(bytes, out var length);
        var hash = new HashCode();
        hash.AddBytes(bytes[..Math.Min(length, BytesOfNetwork)]);
        return hash.ToHashCode() & (Places - 1);
    }

    /// <summary>There are as many of them as the content has pages. Another spelling is never kept.</summary>
    private static bool IsMadeOnce(HttpContext http) => KeptAnswers.MayBeKept(http) && http.Features.Get<NotKeptYet>()!.Key.IsPage;

    private static RateLimitPartition<int> Unlimited() => RateLimitPartition.GetNoLimiter(-1);

    private static RateLimitPartition<int> Limited(HttpContext http, SiteOptions options, int secondsAtOnce) => http.Connection.RemoteIpAddress is not { } address ? Unlimited() :
        RateLimitPartition.GetTokenBucketLimiter(PlaceOf(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.SearchesPerSecond * secondsAtOnce, TokensPerPeriod = options.SearchesPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });

    private static ValueTask TellAsync(OnRejectedContext rejected, CancellationToken gone)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.Zero;
        var http = rejected.HttpContext;
        http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        http.RequestServices.GetRequiredService<UnknownProxy>().TellOnce(http.Request);
        return ValueTask.CompletedTask;
    }
}

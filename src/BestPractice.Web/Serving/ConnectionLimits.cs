using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BestPractice.Web.Serving;

/// <summary>What one connection may take of the server, in bytes and in time, and how many there may be (decision 17).</summary>
internal static class ConnectionLimits
{
    // Any 8 kB of text, which takes three times as much in an address, gets a page of ours and no bare 414.
    private const int LongestRequestLine = 32 * 1024;
    private const int LongestHeaders = 32 * 1024;
    private const int MostHeaders = 64;
    private const int LongestUnread = 64 * 1024;

    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(10);

    // Longer than the minute for which proxies usually keep a connection: who closes first must not be the one who is asked.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(75);

    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 2_048, gracePeriod: TimeSpan.FromSeconds(5));

    public static void SetLimits(this KestrelServerOptions kestrel, SiteOptions options)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = options.Connections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestLineSize = LongestRequestLine;
        limits.MaxRequestHeadersTotalSize = LongestHeaders;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.MaxRequestBufferSize = LongestUnread;
        // Nothing reads a body, so the answer goes out at once and the connection is closed behind it.
        limits.MaxRequestBodySize = 0;
        limits.RequestHeadersTimeout = ForHeaders;
        limits.KeepAliveTimeout = Idle;
        limits.MinResponseDataRate = SlowestReader;
    }
}

using Microsoft.AspNetCore.HttpOverrides;

namespace BestPractice.Web.Serving;

/// <summary>Says once that a refused request came through a proxy that the settings do not name: all who come through it count as one visitor.</summary>
internal sealed partial class UnknownProxy(ILogger<UnknownProxy> log)
{
    private int _told;

    public void TellOnce(HttpRequest request)
    {
        // A proxy that is trusted takes the header away.
        if (request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName) && Interlocked.Exchange(ref _told, 1) == 0) AllCountAsOne();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request with X-Forwarded-For was refused because its sender asks too much. If that is your proxy, name it in Site:TrustedProxies: until then all visitors count as one")]
    private partial void AllCountAsOne();
}

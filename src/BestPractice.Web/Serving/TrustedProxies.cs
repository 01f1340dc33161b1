using Microsoft.AspNetCore.HttpOverrides;

namespace BestPractice.Web.Serving;

/// <summary>Takes who asks, for which host and by which scheme from the proxies that are named in the settings, and from nobody else.</summary>
internal static class TrustedProxies
{
    // ASPNETCORE_FORWARDEDHEADERS_ENABLED would trust whoever connects.
    private const string TrustsEverybody = "ForwardedHeaders_Enabled";

    private const string ForwardedHost = "X-Forwarded-Host";

    // Nobody has this name (RFC 6761, 6.4).
    private const string NoHost = "host.invalid";

    private const string Beyond = "xn--";

    public static void AddTrustedProxies(this WebApplicationBuilder builder, SiteOptions options)
    {
        builder.Configuration[TrustsEverybody] = "false";
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // Through as many proxies as are named, from the nearest one on.
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in ProxyNetworks.Read(options.TrustedProxies)) forwarded.KnownIPNetworks.Add(network);
        });
    }

    public static void UseTrustedProxies(this WebApplication app, SiteOptions options)
    {
        if (options.TrustedProxies.Length == 0) return;
        app.Use((http, next) =>
        {
            if (http.Request.Headers.TryGetValue(ForwardedHost, out var told) && !CanBeRead(told.ToString())) http.Request.Headers[ForwardedHost] = NoHost;
            return next(http);
        });
        app.UseForwardedHeaders();
    }

    /// <summary>ASP.NET Core throws at a name that only looks like one with letters beyond ASCII.</summary>
    private static bool CanBeRead(string hosts)
    {
        try
        {
            if (hosts.Contains(Beyond, StringComparison.OrdinalIgnoreCase))
                foreach (var host in hosts.Split(',', StringSplitOptions.TrimEntries)) HostString.FromUriComponent(host);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

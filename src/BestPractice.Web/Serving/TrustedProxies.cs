using Microsoft.AspNetCore.HttpOverrides;

namespace BestPractice.Web.Serving;

/// <summary>Takes who asks, for which host and by which scheme from the proxies that are named in the settings, and from nobody else.</summary>
internal static class TrustedProxies
{
    // ASPNETCORE_FORWARDEDHEADERS_ENABLED would trust whoever connects.
    private const string TrustsEverybody = "ForwardedHeaders_Enabled";

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
        if (options.TrustedProxies.Length > 0) app.UseForwardedHeaders();
    }
}

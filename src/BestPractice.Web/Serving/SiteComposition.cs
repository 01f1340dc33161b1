using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BestPractice.Catalogue;
using BestPractice.Web.Api;
using BestPractice.Web.Bundles;
using BestPractice.Web.Edge;
using BestPractice.Web.Endpoints;
using BestPractice.Web.Formats;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;
using Serilog;

namespace BestPractice.Web.Serving;

/// <summary>The whole site as a list: what it is made of, and what a request passes through.</summary>
internal static class SiteComposition
{
    /// <summary>Most of what starts services ends them after ten seconds.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(6);

    public static void AddSite(this WebApplicationBuilder builder, SiteOptions options)
    {
        builder.Services.AddIndex(options);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.SetLimits(options));
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddInlineSockets();
        var services = builder.Services;
        // No logger for the whole process: the sites of tests would write into one another's.
        services.AddSerilog((_, log) => log.WriteTo(builder.Configuration, options), preserveStaticLogger: true);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<Links>();
        services.AddCards(options);
        services.AddSingleton(SitemapLimits.OfProtocol);
        services.AddSingleton<BundleBuilder>();
        services.AddSingleton<BundleStore>();
        services.AddSingleton<Citations>();
        services.AddRazorPages(pages =>
        {
            // Without a route it answers as any address that does not exist.
            if (!options.ShowsContentHealth) pages.Conventions.AddPageRouteModelConvention("/ContentHealth/Index", page => page.Selectors.Clear());
        });
        services.RemoveKeyStorage();
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompression>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json", .. Format.All.Select(format => format.MediaType), OpenSearchEndpoint.MediaType];
        });
        services.AddSingleton<ChosenEncoding>();
        services.AddSingleton<EdgeCache>();
        services.AddTelemetry(builder.Configuration);
        services.AddRequestRate(options);
        builder.AddTrustedProxies(options);
        // Those of ASP.NET Core refuse without our headers: see KnownHosts.
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);
    }

    public static void UseSite(this WebApplication app)
    {
        // Opened or built on another thread while the rest is put together.
        var index = Task.Run(app.Services.GetRequiredService<CurrentIndex>);
        var options = app.Services.GetRequiredService<SiteOptions>();
        app.LeaveOutLogin();
        // Outside what logs faults, so that each is told once.
        if (options.LogKeptAnswers) app.UseRequestLog();
        app.UseLastAnswer(options);
        app.UseTrustedProxies(options);
        app.UseKnownHosts(options);
        app.UseEdge();
        if (!options.LogKeptAnswers) app.UseRequestLog();
        app.UseExceptionHandler("/error/500");
        app.UseIndexAlarm();
        app.UseSiteHeaders(options);
        app.UseCrossOrigin(options);
        app.UseFontCaching();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseApiProblems();
        app.UseReadOnlyMethods();
        app.UsePreviewFolder(options);
        app.UseRouting();
        app.UseRequestRate(options);
        app.UseKeptAnswers();
        app.UseHttpCaching(options);
        app.UseOneSpelling();
        app.MapAnswers(options);
        index.GetAwaiter().GetResult();
        app.UseTelemetry();
    }

    private static void MapAnswers(this WebApplication app, SiteOptions options)
    {
        app.MapStaticAssets().KeptAtEdge();
        app.MapRazorPages().WithStaticAssets().KeptAtEdge();
        app.MapListFormats();
        app.MapPracticeFormats();
        app.MapApi();
        app.MapData();
        app.MapGroupFormats();
        app.MapCollectionFormats();
        app.MapFeeds();
        app.MapLlms();
        app.MapOpenSearch();
        app.MapSecurityText();
        app.MapSearch();
        app.MapSitemap();
        app.MapRobots();
        app.MapCovers();
        app.MapCards();
        app.MapIcons();
        app.MapImages();
        app.MapHealth();
        if (options.Preview) app.MapPreviewEvents();
    }
}

using BestPractice.Web.Endpoints;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace BestPractice.Web.Serving;

/// <summary>One line per request without personal data: no address, no agent, no search words.</summary>
internal static class RequestLog
{
    private const int LongestWord = 20;
    private const int LongestPath = 300;
    private const int LongestFile = 10 * 1024 * 1024;
    private const int Files = 10;

    internal const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    // Where to look for what settings may name; else all libraries of the program are looked through.
    private static readonly ConfigurationReaderOptions Own = new(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    /// <summary>Readable on a terminal, JSON (one event a line) where the output is collected.</summary>
    public static void WriteTo(this LoggerConfiguration log, IConfiguration configuration, SiteOptions options)
    {
        var hosting = Enum.TryParse<LogEventLevel>(configuration["Serilog:MinimumLevel"], out var least) && least > LogEventLevel.Information ? least : LogEventLevel.Information;
        log.ReadFrom.Configuration(configuration, Own)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // Where its logger is on at all, the host prepares an activity and a log scope for every request, which takes a tenth of a kept answer. Kestrel tells of faults as well.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", hosting);
        if (Console.IsOutputRedirected) log.WriteTo.Console(new RenderedCompactJsonFormatter());
        else log.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        if (options.LogPath.Length > 0) log.WriteTo.File(new RenderedCompactJsonFormatter(), options.LogPath, fileSizeLimitBytes: LongestFile, rollOnFileSizeLimit: true, retainedFileCountLimit: Files);
    }

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        log.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
        log.IncludeQueryInRequestPath = false;
        log.GetMessageTemplateProperties = Properties;
        log.GetLevel = (http, _, fault) => fault is not null || http.Response.StatusCode >= 500 ? LogEventLevel.Error
            : http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || http.Response.ContentType == PreviewEvents.MediaType ? LogEventLevel.Debug : LogEventLevel.Information;
    });

    /// <summary>A path may hold %0A and %1B, which would make lines of their own and speak to the terminal, and as much text as an address may.</summary>
    internal static IEnumerable<LogEventProperty> Properties(HttpContext http, string path, double elapsed, int status) =>
    [
        new("RequestMethod", new ScalarValue(PlainLine.Of(Cut(http.Request.Method, LongestWord)))), new("RequestPath", new ScalarValue(PlainLine.Of(Cut(path, LongestPath)))),
        new("StatusCode", new ScalarValue(status)), new("Elapsed", new ScalarValue(elapsed)),
    ];

    private static string Cut(string text, int length) => text.Length > length ? text[..length] + "…" : text;
}

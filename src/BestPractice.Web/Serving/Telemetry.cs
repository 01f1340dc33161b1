using System.Diagnostics.Metrics;
using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace BestPractice.Web.Serving;

/// <summary>What the site measures of itself, sent by OTLP where the standard variable of OpenTelemetry names a receiver; otherwise nothing is measured.</summary>
internal static class Telemetry
{
    public const string Meter = "BestPractice";

    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] OfTheHost = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint])) return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("best-practice", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString()))
            .WithMetrics(metrics => metrics.AddMeter([Meter, .. OfTheHost]).AddOtlpExporter());
    }

    /// <summary>Each figure is asked for when somebody collects it.</summary>
    public static void UseTelemetry(this WebApplication app)
    {
        var meter = app.Services.GetRequiredService<IMeterFactory>().Create(Meter);
        var (current, edge) = (app.Services.GetRequiredService<CurrentIndex>(), app.Services.GetRequiredService<EdgeCache>());
        var (source, clock) = (app.Services.GetRequiredService<IndexSource>(), app.Services.GetRequiredService<TimeProvider>());
        meter.CreateObservableCounter("bestpractice.edge.answers", () => Pair(edge.Hits, edge.Misses, "found", "yes", "no"), "{answer}", "Questions to the edge cache, by whether it held the answer");
        meter.CreateObservableGauge("bestpractice.index.age", () => (clock.GetUtcNow() - (current.Newest.ValidFrom ?? clock.GetUtcNow())).TotalSeconds, "s", "How long ago the index on show was built");
        meter.CreateObservableGauge("bestpractice.index.open.duration", () => source.Took.TotalSeconds, "s", "How long it took to read the content and to build or open the last index");
        meter.CreateObservableGauge("bestpractice.index.practices", () => Figures(current).Practices, "{practice}", "Practices that are public");
        meter.CreateObservableGauge("bestpractice.index.problems", () => Figures(current) is var figures ? Pair(figures.Errors, figures.Warnings, "severity", "error", "warning") : [], "{problem}", "Problems of the content, by severity");
    }

    private static Measurement<long>[] Pair(long first, long second, string tag, string ofFirst, string ofSecond) =>
        [new(first, new KeyValuePair<string, object?>(tag, ofFirst)), new(second, new KeyValuePair<string, object?>(tag, ofSecond))];

    private static IndexFigures Figures(CurrentIndex current)
    {
        using var lease = current.Enter();
        return new FigureQueries(lease.Index).Read();
    }
}

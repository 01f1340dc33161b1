using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BestPractice.Web.Tests.Serving;

public sealed class TelemetryTests : IDisposable
{
    private readonly TempContent _content = new();

    public TelemetryTests()
    {
        _content.WritePractice("comet");
        _content.Write("practices/broken.md", "no front matter");
    }

    [Fact]
    public async Task The_site_measures_answers_from_the_cache_its_index_and_its_problems()
    {
        using var site = new Site(_content.Path);
        using var first = await site.Get("/practices/comet");
        using var second = await site.Get("/practices/comet");

        var measured = Measure(site);

        Assert.Equal((1.0, 1.0), (measured["bestpractice.edge.answers found=yes"], measured["bestpractice.edge.answers found=no"]));
        Assert.Equal(2, measured["bestpractice.index.practices"]);
        Assert.Equal(1, measured["bestpractice.index.problems severity=error"]);
        Assert.InRange(measured["bestpractice.index.age"], 0, 600);
        Assert.InRange(measured["bestpractice.index.open.duration"], double.Epsilon, 600);
    }

    [Fact]
    public async Task Figures_go_to_the_receiver_that_the_standard_variable_names()
    {
        var received = new ConcurrentQueue<(string Path, string Text)>();
        await using var receiver = await Receiver(received);
        using var site = new Site(_content.Path, ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "200"));
        using var answer = await site.Get("/practices/comet");

        await Wait.Until(() => received.Any(sent => sent.Text.Contains("http.server.request.duration", StringComparison.Ordinal)));

        Assert.All(received, sent => Assert.Equal("/v1/metrics", sent.Path));
        Assert.Contains(received, sent => sent.Text.Contains("bestpractice.edge.answers", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_it_nothing_is_sent()
    {
        using var site = new Site(_content.Path);
        Assert.Null(site.Services.GetService<OpenTelemetry.Metrics.MeterProvider>());
    }

    public void Dispose() => _content.Dispose();

    private static Dictionary<string, double> Measure(Site site)
    {
        var factory = site.Services.GetRequiredService<IMeterFactory>();
        var measured = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == Telemetry.Meter && instrument.Meter.Scope == factory) own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
        listener.RecordObservableInstruments();
        return measured;

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var name = new StringBuilder(instrument.Name);
            foreach (var (key, tag) in tags) name.Append(System.Globalization.CultureInfo.InvariantCulture, $" {key}={tag}");
            measured[name.ToString()] = value;
        }
    }

    private static async Task<WebApplication> Receiver(ConcurrentQueue<(string Path, string Text)> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = builder.Build();
        receiver.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.Enqueue((http.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        await receiver.StartAsync();
        return receiver;
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;

namespace BestPractice.Web.Tests;

/// <summary>The site with settings of its own, and with what it logs.</summary>
public sealed class EditorsSite(string content, params string[] settings) : Site(content)
{
    private readonly Lines _lines = new();

    /// <summary>What was logged since the last time of asking, as one of the two formats of the log writes it.</summary>
    public string Logged(ITextFormatter format) => _lines.Take(format);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var setting in settings) builder.UseSetting("Site:" + setting.Split('=', 2)[0], setting.Split('=', 2)[1]);
        builder.ConfigureTestServices(services =>
            services.AddSingleton<ILoggerFactory>(new SerilogLoggerFactory(new LoggerConfiguration().MinimumLevel.Override("Microsoft", LogEventLevel.Warning).WriteTo.Sink(_lines).CreateLogger(), dispose: true)));
    }

    private sealed class Lines : ILogEventSink
    {
        private readonly List<LogEvent> _events = [];

        public void Emit(LogEvent logEvent)
        {
            lock (_events) _events.Add(logEvent);
        }

        public string Take(ITextFormatter format)
        {
            using var writer = new StringWriter { NewLine = "\n" };
            lock (_events)
            {
                foreach (var one in _events) format.Format(one, writer);
                _events.Clear();
            }
            return writer.ToString().ReplaceLineEndings("\n");
        }
    }
}

using System.CommandLine;
using BestPractice.Web.Exporting;
using Spectre.Console;

namespace BestPractice.Web.Commands;

/// <summary><c>export &lt;folder&gt;</c>: writes the public site for servers of files; exit code 1 when something is missing, 2 when it cannot begin.</summary>
internal static class ExportCommand
{
    private static readonly string[] OfTheExport = ["--Site:WatchContent=false", "--Site:Preview=false", "--Site:ContentHealth=false", "--Serilog:MinimumLevel=Warning", "--AllowedHosts=127.0.0.1", "--Site:SearchesPerSecond=0"];

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "An empty folder, or one that an export has filled before." };
        var command = new Command("export", "Writes the whole public site into a folder, for any server of files.") { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, stopping) => await ShortRun.OfThisAsync(stopping) ?? await RunAsync(parsed.GetValue(folder)!, [.. parsed.UnmatchedTokens], parsed.InvocationConfiguration, stopping));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string[] settings, InvocationConfiguration streams, CancellationToken stopping)
    {
        if (SiteHost.Build([.. settings, .. OfTheExport], streams.Error, isExported: true) is not { } site) return 2;
        await using (site)
        {
            await site.StartAsync(stopping);
            var export = new SiteExport(site, folder);
            var terminal = !Console.IsErrorRedirected && ReferenceEquals(streams.Output, Console.Out) ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) }) : null;
            var (lines, isRight) = terminal is null ? await export.RunAsync(null, stopping) : await terminal.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(bars => export.RunAsync(new Steps(bars.AddTask("Exporting")), stopping));
            await site.StopAsync(stopping);
            foreach (var line in lines) await (isRight ? streams.Output : streams.Error).WriteLineAsync(line);
            return isRight ? 0 : 1;
        }
    }

    private sealed class Steps(ProgressTask bar) : IProgress<(int Done, int Known)>
    {
        public void Report((int Done, int Known) value) => bar.MaxValue(value.Known).Value(value.Done);
    }
}

using System.Globalization;
using BestPractice.Tests;
using Xunit.Abstractions;

namespace BestPractice.Web.Tests.Faults;

/// <summary>A program that is killed while it builds. <c>BEST_PRACTICE_KILLS=200</c> kills more often than the usual six times.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("BEST_PRACTICE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 6;

    [LinuxFact]
    public async Task Killed_at_any_moment_of_a_rebuild_it_loses_nothing_and_leaves_nothing()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var content = new TempContent();
        using var indexes = new TempFolder();
        for (var number = 0; number < 150; number++) content.WritePractice($"entry-{number}", $"title: Entry {number}", "## Problem\n\n" + string.Concat(Enumerable.Repeat("Words of some length. ", 100)));
        var (slowest, unfinished) = (TimeSpan.Zero, 0);
        for (var kill = 0; kill <= Kills; kill++)
        {
            content.WritePractice("other", $"title: Version {kill}");
            using var site = new ChildSite(content.Path, indexes.Path, "Site:WatchContent=false", "Serilog:MinimumLevel:Default=Warning");
            // Every second one is killed before it has ever been ready.
            if (kill < Kills && kill % 2 == 1) await Task.Delay(random.Next(200, 2500));
            else
            {
                slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, (await site.Ready()).Ticks));
                Assert.Contains($"Version {kill}", await site.Text("/practices/other"), StringComparison.Ordinal);
                Assert.Contains("\"practices\":151", await site.Text("/health/ready"), StringComparison.Ordinal);
                Assert.True(Directory.GetFiles(indexes.Path).Length <= 4, $"seed {seed}: {string.Join(", ", Directory.GetFiles(indexes.Path))}");
                content.WritePractice("other", $"title: Rebuilt {kill}");
                site.Signal("HUP");
                await Task.Delay(random.Next(400));
            }
            site.Signal("KILL");
            await site.Exit();
            unfinished += Directory.GetFiles(indexes.Path, "*.tmp").Length;
        }
        output.WriteLine($"{Kills} times, {unfinished} unfinished files met, slowest start {slowest.TotalSeconds:0.0} s");
        Assert.True(slowest < TimeSpan.FromSeconds(30));
    }
}

using System.Diagnostics;
using System.Net;
using BestPractice.Catalogue;
using BestPractice.Tests;
using Xunit.Abstractions;

namespace BestPractice.Web.Tests.Faults;

/// <summary>Whatever stands in one file, its neighbours are served meanwhile, the reload comes to its end, and it costs one entry at most.</summary>
public sealed class OddFileTests(ITestOutputHelper output)
{
    private static readonly TimeSpan LongestReload = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Any_odd_file_costs_one_entry_at_most_and_keeps_no_reader_waiting()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        using var over = new CancellationTokenSource();
        var reader = Task.Run(() => Read(site.Site, over.Token));
        var slowest = (Name: "", Took: TimeSpan.Zero);
        foreach (var (name, bytes) in OddFiles.All)
        {
            var file = site.Content.Write($"practices/{name}.md", bytes);
            var began = Stopwatch.GetTimestamp();
            Assert.True(site.Look(), name);
            var took = Stopwatch.GetElapsedTime(began);
            output.WriteLine($"{name}: {took.TotalMilliseconds:0} ms");
            if (took > slowest.Took) slowest = (name, took);
            Assert.True(took < LongestReload, $"{name} took {took}");
            Assert.Contains("other", new PracticeQueries(site.Newest).Slugs());
            Assert.True(new ProblemQueries(site.Newest).All().All(problem => problem.Path == $"practices/{name}.md"), name);
            File.Delete(file);
        }
        await over.CancelAsync();
        var (answers, longest, failed) = await reader;
        output.WriteLine($"slowest reload {slowest}, {answers} answers meanwhile, the slowest in {longest.TotalMilliseconds:0} ms, memory {Environment.WorkingSet / 1024 / 1024} MB");
        Assert.Equal(0, failed);
        Assert.True(longest < LongestAnswer, $"A neighbour was served after {longest}");
    }

    [Fact]
    public async Task All_odd_files_at_once_cost_themselves_only()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        using var over = new CancellationTokenSource();
        var reader = Task.Run(() => Read(site.Site, over.Token));
        foreach (var (name, bytes) in OddFiles.All.Where(file => file.Bytes.Length < 1024 * 1024)) site.Content.Write($"practices/{name}.md", bytes);
        var began = Stopwatch.GetTimestamp();
        Assert.True(site.Look());
        output.WriteLine($"reload {Stopwatch.GetElapsedTime(began)}");
        Assert.Contains("other", new PracticeQueries(site.Newest).Slugs());
        await over.CancelAsync();
        var (answers, longest, failed) = await reader;
        output.WriteLine($"{answers} answers meanwhile, the slowest in {longest.TotalMilliseconds:0} ms, memory {Environment.WorkingSet / 1024 / 1024} MB");
        Assert.Equal(0, failed);
        Assert.True(longest < LongestAnswer, $"A neighbour was served after {longest}");
    }

    /// <summary>Asks for a neighbour all the time, in a way that no cache can answer.</summary>
    private static async Task<(int Answers, TimeSpan Longest, int Failed)> Read(Site site, CancellationToken over)
    {
        var (answers, longest, failed) = (0, TimeSpan.Zero, 0);
        while (!over.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            using var list = await site.Get($"/practices?q=practice+{answers}");
            using var page = await site.Get("/practices/other");
            var took = Stopwatch.GetElapsedTime(began);
            if (took > longest) longest = took;
            if (list.StatusCode != HttpStatusCode.OK || page.StatusCode != HttpStatusCode.OK) failed++;
            answers++;
        }
        return (answers, longest, failed);
    }
}

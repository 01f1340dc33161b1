using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Serving;

/// <summary>Readers who come all the time, while one file after the other is broken and mended.</summary>
public sealed class BrokenFileTests
{
    private const int Readers = 8;

    private static readonly string[] Breaks = ["", "no front matter", "---\ntitle: \"never closed\n---\n", "---\nunheard_of: 1\n---\n"];

    [Fact]
    public async Task Any_one_broken_file_fails_no_request_and_its_last_good_version_is_served()
    {
        using var site = new RunningSite(Content(), watching: false);
        var files = Directory.GetFiles(site.Content.Path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadAsync(site.Site, reader, over.Token))).ToList();
        for (var number = 0; number < files.Count; number++)
        {
            var whole = File.ReadAllText(files[number]);
            File.WriteAllText(files[number], Breaks[number % Breaks.Length]);
            Assert.True(site.Look());
            Assert.Contains("\"degraded\"", await site.Text("/health/ready"), StringComparison.Ordinal);
            File.WriteAllText(files[number], whole);
            Assert.True(site.Look());
        }
        await over.CancelAsync();

        var read = await Task.WhenAll(readers);

        Assert.Empty(read.SelectMany(one => one.Failed));
        Assert.All(read, one => Assert.True(one.Answers > 0));
    }

    /// <summary>Every page of the content holds the word "Version", so a page that lost its entry would be seen.</summary>
    private static async Task<(int Answers, IReadOnlyList<string> Failed)> ReadAsync(Site site, int reader, CancellationToken over)
    {
        string[] paths = ["/practices/one", "/practices/two", "/categories/ecology", "/awards/2024", "/about", "/practices", "/practices.json", "/practices?q=version"];
        var (answers, failed) = (0, new List<string>());
        // Kept answers come so fast that readers without a pause would leave nothing for the site.
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!over.IsCancellationRequested)
        {
            await pause.WaitForNextTickAsync(CancellationToken.None);
            var path = paths[(reader + answers++) % paths.Length];
            using var answer = await site.Get(path);
            if (answer.StatusCode != HttpStatusCode.OK || !(await answer.Content.ReadAsStringAsync(CancellationToken.None)).Contains("Version", StringComparison.Ordinal)) failed.Add($"{path}: {(int)answer.StatusCode}");
        }
        return (answers, failed);
    }

    private static TempContent Content()
    {
        var content = new TempContent();
        content.WritePractice("one", "title: Version one\ncategories: [ecology]");
        content.WritePractice("two", "title: Version two");
        content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: one }]\n---\nVersion.\n");
        content.Write("pages/about.md", "---\ntitle: About\nsummary: Version.\n---\n");
        return content;
    }
}

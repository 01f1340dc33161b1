using System.Diagnostics;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

public sealed class StopTests
{
    [LinuxFact]
    public async Task Told_to_stop_under_load_it_ends_soon_and_cuts_no_answer_short()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("long", body: "## Problem\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"Word{number} ")));
        using var site = new ChildSite(content.Path, indexes.Path, "Site:Preview=true");
        await site.Ready();
        using var events = await site.Client.GetAsync(new Uri("/preview/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var open = await site.Client.GetAsync(new Uri("/preview/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var readers = Enumerable.Range(0, 8).Select(reader => Task.Run(() => ReadToTheEnd(site.Client, reader))).ToList();
        await Wait.Until(() => site.Says("/practices/other", "A practice"));

        var told = Stopwatch.StartNew();
        site.Signal("TERM");
        var exit = await site.Exit();

        Assert.Equal(0, exit);
        Assert.True(told.Elapsed < TimeSpan.FromSeconds(10), $"It took {told.Elapsed}.");
        var read = await Task.WhenAll(readers);
        Assert.All(read, one => Assert.Equal(0, one.Cut));
        Assert.True(read.Sum(one => one.Whole) > 0);
    }

    /// <summary>Until nobody answers any more. An answer that has begun has to come to its end.</summary>
    private static async Task<(int Whole, int Cut)> ReadToTheEnd(HttpClient client, int reader)
    {
        for (var (whole, number) = (0, 0); ; number++)
        {
            HttpResponseMessage answer;
            try
            {
                answer = await client.GetAsync(new Uri($"/practices/long?try={reader}-{number}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            }
            catch (HttpRequestException)
            {
                return (whole, 0);
            }
            try
            {
                if (!(await answer.Content.ReadAsStringAsync()).Contains("</html>", StringComparison.Ordinal)) return (whole, 1);
                whole++;
            }
            catch (HttpRequestException)
            {
                return (whole, 1);
            }
        }
    }
}

using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

/// <summary>Two programs on one content and one index folder, as while a new version takes over from an old one.</summary>
public sealed class SharedIndexTests
{
    [LinuxFact]
    public async Task Two_programs_with_one_index_folder_take_nothing_away_from_each_other()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        using var first = new ChildSite(content.Path, indexes.Path, "Site:Preview=true");
        using var second = new ChildSite(content.Path, indexes.Path, "Site:Preview=true");
        // Never told of changes: it shows its first index all the time, while the others replace theirs.
        using var still = new ChildSite(content.Path, indexes.Path, "Site:Preview=true", "Site:WatchContent=false");
        foreach (var site in new[] { first, second, still }) await site.Ready();
        for (var version = 0; version < 8; version++)
        {
            content.WritePractice("other", $"title: Version {version}");
            foreach (var site in new[] { first, second }) await Wait.Until(() => site.Says("/practices/other", $"Version {version}"));
            // A search is asked of the index and of no cache.
            foreach (var site in new[] { first, second, still }) Assert.Equal(System.Net.HttpStatusCode.OK, (await site.Client.GetAsync(new Uri($"/practices?q=word{version}", UriKind.Relative))).StatusCode);
        }
        Assert.Contains("A practice", await still.Text("/practices/other"), StringComparison.Ordinal);
        Assert.InRange(Directory.GetFiles(indexes.Path, "*.db").Length, 2, 5);

        first.Signal("KILL");
        await first.Exit();
        content.WritePractice("other", "title: Version after");
        await Wait.Until(() => second.Says("/practices/other", "Version after"));
    }
}

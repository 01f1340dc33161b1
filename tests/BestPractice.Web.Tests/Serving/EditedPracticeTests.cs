using BestPractice.Tests;

namespace BestPractice.Web.Tests.Serving;

public sealed class EditedPracticeTests
{
    private const int Enough = 1_000;

    [Fact]
    public async Task Among_many_files_an_edit_is_shown_before_the_whole_index_is_built_again()
    {
        using var site = new RunningSite(Many(), watching: false);
        site.Content.WritePractice("other", "title: Shown at once");
        Task look;
        // As if another program were building: the whole index has to wait for it.
        using (new FileStream(Path.Combine(Path.GetDirectoryName(site.Newest.Path)!, "building.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            look = Task.Run(site.Look);
            await Wait.Until(async () => (await site.Text("/practices/other")).Contains("Shown at once", StringComparison.Ordinal));
            Assert.StartsWith("edited-", site.Newest.Version, StringComparison.Ordinal);
            Assert.False(look.IsCompleted);
        }
        await look;
        Assert.DoesNotContain("edited-", site.Newest.Version, StringComparison.Ordinal);
        Assert.Contains("Shown at once", await site.Text("/practices/other"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(site.Newest.Path)!, "*.db"));
    }

    private static TempContent Many()
    {
        var content = new TempContent();
        for (var number = 0; number < Enough; number++) content.WritePractice($"practice-{number}", $"title: Practice {number}");
        return content;
    }
}

using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

public sealed class FullDiskTests
{
    [LinuxFact]
    public async Task Without_room_for_a_new_index_the_last_one_is_served_and_the_new_one_follows_once_there_is_room()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        using var site = new ChildSite(content.Path, indexes.Path, "Site:Preview=true");
        await site.Ready();

        site.LimitFiles("20000");
        content.WritePractice("other", "title: Version two");
        await Wait.Until(() => site.Says("/health/ready", "degraded"));
        Assert.Contains("\"fault\":", await site.Text("/health/ready"), StringComparison.Ordinal);
        Assert.Contains("A practice", await site.Text("/practices/other"), StringComparison.Ordinal);
        Assert.Contains("The content could not be read again", site.Output, StringComparison.Ordinal);

        site.LimitFiles("unlimited");
        await Wait.Until(() => site.Says("/practices/other", "Version two"));
        await Wait.Until(() => site.Says("/health/ready", "\"ready\""));
        Assert.Empty(Directory.GetFiles(indexes.Path, "*.tmp"));
    }
}

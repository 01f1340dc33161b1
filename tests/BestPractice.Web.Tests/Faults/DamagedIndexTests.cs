using System.Net;
using BestPractice.Catalogue;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

public sealed class DamagedIndexTests
{
    public static TheoryData<string> Damages => ["gone", "empty", "half", "garbage", "folder gone"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_site_whose_index_is_damaged_while_it_runs_builds_it_again(string damage)
    {
        using var content = new TempContent();
        content.WritePractice("second", "title: Rain garden");
        using var site = new RunningSite(content, watching: true);
        Assert.Contains("Rain garden", await site.Text("/practices/second"), StringComparison.Ordinal);
        var before = site.Newest.Path;

        Damage(before, damage);
        for (var number = 0; number < 3; number++) (await site.Site.Get($"/practices?q=garden{number}")).Dispose();

        await Wait.Until(async () => site.Newest.Path != before && (await site.Text("/health/ready")).Contains("\"ready\"", StringComparison.Ordinal));
        using var answer = await site.Site.Get("/practices?q=garden");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["other", "second"], new PracticeQueries(site.Newest).Slugs());
    }

    /// <summary>As another program would, whose locks ours does not ask for.</summary>
    private static void Damage(string file, string damage)
    {
        if (damage == "gone") File.Delete(file);
        else if (damage == "folder gone") Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        else
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (damage == "garbage") stream.Write([.. Enumerable.Range(0, (int)stream.Length).Select(number => (byte)(number * 7))]);
            else stream.SetLength(damage == "half" ? stream.Length / 2 : 0);
        }
    }
}

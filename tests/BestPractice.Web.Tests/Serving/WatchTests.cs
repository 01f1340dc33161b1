using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Serving;

public sealed class WatchTests : IDisposable
{
    private readonly TempFolder _releases = new();

    [Fact]
    public async Task What_is_added_changed_renamed_and_deleted_shows_by_itself()
    {
        using var site = new RunningSite(Content(), watching: true);

        site.Content.WritePractice("garden", "title: Rain garden");
        await Wait.Until(async () => (await site.Text("/practices/garden")).Contains("Rain garden", StringComparison.Ordinal));
        site.Content.WritePractice("garden", "title: Snow garden");
        await Wait.Until(async () => (await site.Text("/practices/garden")).Contains("Snow garden", StringComparison.Ordinal));
        File.Move(Path.Combine(site.Content.Path, "practices/garden.md"), Path.Combine(site.Content.Path, "practices/yard.md"));
        await Wait.Until(async () => (await site.Text("/practices/yard")).Contains("Snow garden", StringComparison.Ordinal) && await Status(site, "/practices/garden") == HttpStatusCode.NotFound);
        File.Delete(Path.Combine(site.Content.Path, "practices/yard.md"));
        await Wait.Until(async () => await Status(site, "/practices/yard") == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_that_comes_to_lead_to_another_folder_is_followed_and_then_that_folder_is()
    {
        var content = Content();
        var current = _releases["current"];
        Directory.CreateSymbolicLink(current, content.Path);
        using var site = new RunningSite(content, watching: true, current);
        using var next = Content();
        next.WritePractice("garden", "title: Rain garden");

        Directory.Delete(current);
        Directory.CreateSymbolicLink(current, next.Path);
        await Wait.Until(async () => await Status(site, "/practices/garden") == HttpStatusCode.OK);
        next.WritePractice("yard");
        await Wait.Until(async () => await Status(site, "/practices/yard") == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_folder_put_in_the_place_of_the_old_one_is_seen_though_nobody_tells_of_it()
    {
        using var site = new RunningSite(Content(), watching: true);
        using var next = Content();
        next.WritePractice("garden", "title: Rain garden");
        var aside = _releases["aside"];

        Directory.Move(site.Content.Path, aside);
        Directory.Move(next.Path, site.Content.Path);

        await Wait.Until(async () => await Status(site, "/practices/garden") == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_content_folder_that_is_gone_is_told_by_the_health_check_and_the_site_stays()
    {
        using var site = new RunningSite(Content(), watching: true);
        var aside = _releases["aside"];

        Directory.Move(site.Content.Path, aside);
        await Wait.Until(async () => (await site.Text("/health/ready")).Contains("degraded", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await Status(site, "/practices/other"));
        Directory.Move(aside, site.Content.Path);
        await Wait.Until(async () => (await site.Text("/health/ready")).Contains("\"ready\"", StringComparison.Ordinal));
    }

    public void Dispose() => _releases.Dispose();

    private static TempContent Content()
    {
        var content = new TempContent();
        content.WritePractice("second");
        content.WritePractice("third");
        return content;
    }

    private static async Task<HttpStatusCode> Status(RunningSite site, string path)
    {
        using var answer = await site.Site.Get(path);
        return answer.StatusCode;
    }
}

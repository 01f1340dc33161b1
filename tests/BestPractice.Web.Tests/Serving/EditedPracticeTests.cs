using BestPractice.Catalogue;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Serving;

public sealed class EditedPracticeTests
{
    private const int Enough = 1_000;

    [Fact]
    public async Task Among_many_files_an_edit_is_shown_before_the_whole_index_is_built_again()
    {
        using var site = Started(watching: false);
        site.Content.WritePractice("other", "title: Shown at once");
        Task look;
        using (Building(site))
        {
            look = Task.Run(site.Look);
            await Wait.Until(() => Shows(site, "other", "Shown at once"));
            Assert.False(IsWhole(site));
            Assert.False(look.IsCompleted);
        }
        await look;
        Assert.True(IsWhole(site));
        Assert.True(await Shows(site, "other", "Shown at once"));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(site.Newest.Path)!, "*.db"));
    }

    [Fact]
    public async Task What_is_saved_while_the_whole_index_is_being_built_is_shown_and_stays()
    {
        using var site = Watching();
        using (Building(site))
        {
            site.Content.WritePractice("other", "title: The first save");
            _ = Task.Run(site.Look);
            await Wait.Until(() => Shows(site, "other", "The first save"));
            site.Content.WritePractice("practice-7", "title: The second save");
            await Wait.Until(() => Shows(site, "practice-7", "The second save"));
            Assert.False(IsWhole(site));
        }
        _ = Task.Run(site.Look);
        await Wait.Until(async () =>
        {
            Assert.True(await Shows(site, "practice-7", "The second save") && await Shows(site, "other", "The first save"));
            return IsWhole(site);
        });
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(site.Newest.Path)!, "*.db"));
    }

    [Fact]
    public async Task What_is_taken_back_while_the_whole_index_is_being_built_is_gone()
    {
        using var site = Watching();
        var practice = Path.Combine(site.Content.Path, "practices", "practice-7.md");
        var before = await File.ReadAllBytesAsync(practice);
        using (Building(site))
        {
            site.Content.WritePractice("other", "title: The first save");
            _ = Task.Run(site.Look);
            await Wait.Until(() => Shows(site, "other", "The first save"));
            site.Content.WritePractice("practice-7", "title: The second save");
            await Wait.Until(() => Shows(site, "practice-7", "The second save"));
            await File.WriteAllBytesAsync(practice, before);
            await Wait.Until(() => Shows(site, "practice-7", "Practice 7"));
        }
        _ = Task.Run(site.Look);
        await Wait.Until(() => Task.FromResult(IsWhole(site)));
        Assert.True(await Shows(site, "practice-7", "Practice 7") && await Shows(site, "other", "The first save"));
    }

    [Fact]
    public async Task Among_many_files_related_practices_follow_the_first_index_by_themselves()
    {
        using var site = new RunningSite(Many(), watching: false);
        Assert.Contains("1,001 practices", await site.Text("/practices"), StringComparison.Ordinal);
        await Wait.Until(() => Task.FromResult(!site.Newest.IsProvisional));
        Assert.NotEmpty(new PracticeListQueries(site.Newest).RelatedTo("practice-7", 6));
        await Wait.Until(() => Task.FromResult(Directory.GetFiles(Path.GetDirectoryName(site.Newest.Path)!, "*.db") is [var only] && only == site.Newest.Path));
    }

    /// <summary>A site that shows the whole index.</summary>
    private static RunningSite Started(bool watching)
    {
        var site = new RunningSite(Many(), watching, preview: false);
        site.Site.WithHistory();
        return site;
    }

    /// <summary>A site that has begun to watch.</summary>
    private static RunningSite Watching()
    {
        var site = Started(watching: true);
        site.Site.Services.GetRequiredService<ContentWatch>().Attach();
        return site;
    }

    /// <summary>As if another program were building: the whole index has to wait for it.</summary>
    private static FileStream Building(RunningSite site) =>
        new(Path.Combine(Path.GetDirectoryName(site.Newest.Path)!, "building.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static bool IsWhole(RunningSite site) => !site.Newest.Version.StartsWith("edited-", StringComparison.Ordinal);

    private static async Task<bool> Shows(RunningSite site, string slug, string title) => (await site.Text($"/practices/{slug}")).Contains(title, StringComparison.Ordinal);

    private static TempContent Many()
    {
        var content = new TempContent();
        for (var number = 0; number < Enough; number++) content.WritePractice($"practice-{number}", $"title: Practice {number}");
        return content;
    }
}

using BestPractice.Authoring;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Serving;

/// <summary>Whatever becomes of the clock and of the content at the instant, the index follows.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 30, 23, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(10);

    private readonly TempContent _content = new();
    private readonly MovableClock _clock = new(Instant.AddSeconds(-1));

    [Fact]
    public async Task Entries_due_in_the_same_second_appear_together()
    {
        foreach (var (slug, date) in new[] { ("one", "2026-12-01"), ("two", "2026-12-01 00:00"), ("three", "2026-11-30T23:00Z"), ("four", "2026-12-01T00:00:00+01:00") }) _content.WritePractice(slug, $"published: {date}");
        using var site = Site();

        Assert.Equal(["other"], await Shown(site));
        await site.MoveTo(Instant);
        Assert.Equal(["four", "one", "other", "three", "two"], await Shown(site));
    }

    [Fact]
    public async Task A_clock_that_moves_far_passes_many_instants_at_once()
    {
        _content.WritePractice("brief", "published: 2026-12-01\nexpires: 2026-12-02");
        _content.WritePractice("long", "published: 2026-12-03");
        _content.WritePractice("far", "published: 2126-12-03");
        using var site = Site();

        await site.MoveTo(Instant.AddYears(3));
        Assert.Equal(["long", "other"], await Shown(site));
    }

    [Fact]
    public async Task An_instant_that_passed_while_the_machine_slept_is_noticed_soon_after()
    {
        _content.WritePractice("late", "published: 2026-12-03");
        using var site = Site();
        await site.Get("/practices");
        await Wait.Until(() => _clock.IsAwaited(Instant + Asked));

        _clock.JumpTo(Instant.AddDays(7));
        Assert.Equal(["other"], await Shown(site));

        await site.MoveTo(Instant.AddDays(7) + Asked);
        Assert.Equal(["late", "other"], await Shown(site));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_takes_away_what_is_not_public_yet()
    {
        _content.WritePractice("early", "published: 2026-12-01");
        using var site = Site();
        await site.MoveTo(Instant);
        Assert.Equal(["early", "other"], await Shown(site));
        await Wait.Until(() => _clock.IsAwaited(Instant + Asked));

        _clock.JumpTo(Instant.AddDays(-2));
        await site.MoveTo(Instant.AddDays(-2) + Asked);
        Assert.Equal(["other"], await Shown(site));

        await Wait.Until(() => _clock.IsAwaited(Instant.AddDays(-2) + 2 * Asked));
        await site.MoveTo(Instant);
        Assert.Equal(["early", "other"], await Shown(site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("practices")]
    public async Task Content_that_cannot_be_read_at_the_instant_is_read_a_minute_later(string folder)
    {
        _content.WritePractice("due", "published: 2026-12-01");
        using var site = Site();
        await site.Get("/practices");
        await Wait.Until(() => _clock.IsAwaited(Instant));
        var path = Path.TrimEndingDirectorySeparator(Path.Combine(_content.Path, folder));
        Directory.Move(path, path + ".away");

        _clock.MoveTo(Instant);
        await Wait.Until(() => _clock.IsAwaited(Instant + Asked));
        Directory.Move(path + ".away", path);
        Assert.Equal(["other"], await Shown(site));

        await site.MoveTo(Instant.AddMinutes(1));
        Assert.Equal(["due", "other"], await Shown(site));
    }

    [Fact]
    public async Task Categories_that_are_gone_at_the_instant_keep_no_entry_from_appearing()
    {
        _content.WritePractice("due", "published: 2026-12-01");
        using var site = Site();
        await site.Get("/practices");
        Directory.Delete(Path.Combine(_content.Path, "categories"), recursive: true);

        await site.MoveTo(Instant);

        Assert.Equal(["due", "other"], await Shown(site));
    }

    [Fact]
    public async Task More_than_half_of_the_entries_may_expire_at_once()
    {
        foreach (var slug in new[] { "one", "two", "three" }) _content.WritePractice(slug, "expires: 2026-12-01");
        using var site = Site();

        Assert.Equal(["one", "other", "three", "two"], await Shown(site));
        await site.MoveTo(Instant);
        Assert.Equal(["other"], await Shown(site));
    }

    [Fact]
    public async Task An_instant_does_not_wait_for_git()
    {
        _content.WritePractice("due", "published: 2026-12-01");
        var never = new TaskCompletionSource<ContentHistory>();
        using var site = new ClockedSite(_content.Path, _clock) { FirstHistory = never.Task };

        Assert.Equal(["other"], await Shown(site));
        await site.MoveTo(Instant);
        Assert.Equal(["due", "other"], await Shown(site));
    }

    [Fact]
    public async Task No_instant_is_lost_while_the_index_is_built_anew_for_other_reasons()
    {
        for (var second = 0; second < 12; second++) _content.WritePractice($"entry-{second:00}", $"published: 2026-12-01T00:00:{second:00}+01:00");
        using var site = Site();
        await site.Get("/practices");
        using var over = new CancellationTokenSource();
        var refresh = site.Services.GetRequiredService<IndexRefresh>();
        var asking = Task.Factory.StartNew(() => { while (!over.IsCancellationRequested) refresh.Refresh(); }, TaskCreationOptions.LongRunning);

        for (var second = 0; second < 12; second++)
        {
            await site.MoveTo(Instant.AddSeconds(second));
            Assert.Contains($"entry-{second:00}", await Shown(site));
        }

        await over.CancelAsync();
        await asking;
        Assert.Equal(13, (await Shown(site)).Count);
    }

    public void Dispose() => _content.Dispose();

    private ClockedSite Site() => new(_content.Path, _clock);

    private static async Task<List<string>> Shown(Site site) => [.. (await site.Cards("/practices?sort=title")).Order(StringComparer.Ordinal)];
}

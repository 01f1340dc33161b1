using BestPractice.Catalogue;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BestPractice.Web.Tests.Serving;

public sealed class LastingFaultTests : IDisposable
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 30, 23, 0, 0, TimeSpan.Zero);
    private readonly TempContent _content = new();
    private readonly MovableClock _clock = new(Instant.AddSeconds(-1));

    [Fact]
    public void A_failed_refresh_stays_a_fault_while_nothing_has_mended_it()
    {
        using var site = new Site(_content.Path);
        var refresh = site.Services.GetRequiredService<IndexRefresh>();
        var index = site.Services.GetRequiredService<SiteOptions>().IndexPath;
        Directory.Move(index, index + ".away");
        File.WriteAllText(index, "not a folder");
        try
        {
            Assert.False(refresh.Refresh());
            Assert.NotNull(refresh.Fault);
            refresh.RefreshIfChanged(commits: false, out _);
            Assert.NotNull(refresh.Fault);
        }
        finally
        {
            File.Delete(index);
            Directory.Move(index + ".away", index);
        }
    }

    [Fact]
    public async Task A_reload_that_was_asked_for_and_failed_is_tried_again_after_a_minute_by_a_site_that_does_not_watch()
    {
        using var site = new ClockedSite(_content.Path, _clock);
        await site.Get("/practices");
        await Wait.Until(() => _clock.IsAwaited(Instant.AddMinutes(1)));
        var (refresh, index) = (site.Services.GetRequiredService<IndexRefresh>(), site.Services.GetRequiredService<SiteOptions>().IndexPath);
        Directory.Move(index, index + ".away");
        await File.WriteAllTextAsync(index, "not a folder");
        _content.WritePractice("two");

        site.Services.GetServices<IHostedService>().OfType<RefreshLoop>().Single().Ask();
        await Wait.Until(() => refresh.HasFailed);
        File.Delete(index);
        Directory.Move(index + ".away", index);
        var began = _clock.GetUtcNow();
        while (refresh.HasFailed && _clock.GetUtcNow() - began < TimeSpan.FromMinutes(2))
        {
            await Wait.Until(() => !refresh.HasFailed || _clock.IsAwaited(_clock.GetUtcNow().AddSeconds(10)));
            _clock.MoveTo(_clock.GetUtcNow().AddSeconds(10));
        }

        await Wait.Until(() => new PracticeQueries(site.Index).Find("two") is not null);
        Assert.Null(refresh.Fault);
        Assert.InRange(_clock.GetUtcNow() - began, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(80));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_does_not_stop_the_looks()
    {
        using var site = new ClockedSite(_content.Path, _clock, watching: true);
        await site.Get("/practices");
        await Wait.Until(() => _clock.IsAwaited(_clock.GetUtcNow().AddSeconds(10)));
        // As on a mount that tells of nothing.
        site.Services.GetRequiredService<ContentWatch>().Dispose();
        _content.WritePractice("two");

        _clock.JumpTo(Instant.AddDays(-2));
        for (var (round, seen) = (1, false); !seen && round <= 10; round++)
        {
            await Wait.Until(() => _clock.IsAwaited(_clock.GetUtcNow().AddSeconds(10)));
            _clock.MoveTo(_clock.GetUtcNow().AddSeconds(10));
            seen = (await (await site.Get("/practices.json")).Content.ReadAsStringAsync()).Contains("\"two\"", StringComparison.Ordinal);
        }

        await Wait.Until(() => new PracticeQueries(site.Index).Find("two") is not null);
    }

    public void Dispose() => _content.Dispose();
}

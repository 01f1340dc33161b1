using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

/// <summary>The whole site over a content folder, at the time of a clock that the test moves.</summary>
public sealed class ClockedSite(string content, MovableClock clock, string timeZone = "Europe/Vienna", bool watching = false) : Site(content, ("Site:WatchContent", watching ? "true" : "false"))
{
    /// <summary>What git answers to the first question; null asks git.</summary>
    public Task<ContentHistory>? FirstHistory { get; init; }

    public IndexSnapshot Index => Services.GetRequiredService<CurrentIndex>().Newest;

    /// <summary>Moves the clock when the site waits for it, and waits until what is shown holds then.</summary>
    public async Task MoveTo(DateTimeOffset instant)
    {
        _ = Index;
        await Wait.Until(() => clock.IsAwaited(instant));
        clock.MoveTo(instant);
        await Wait.Until(() => Index.HoldsAt(instant));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:TimeZone", timeZone);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            if (FirstHistory is { } history)
                services.AddSingleton(provider => new IndexSource(provider.GetRequiredService<SiteOptions>(), (Task.Run(() => ContentFolder.Read(Content)), history), clock));
        });
    }
}

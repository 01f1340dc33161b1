using System.Text.Json;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class HealthTests
{
    [Fact]
    public async Task The_site_is_ready_with_its_content_version()
    {
        using var sample = new SampleSite();

        var health = await Ready(sample.Site);

        Assert.Equal("ready", health.GetProperty("status").GetString());
        Assert.Equal(3, health.GetProperty("practices").GetInt32());
        Assert.NotEmpty(health.GetProperty("contentVersion").GetString()!);
        Assert.False(health.TryGetProperty("warnings", out _));
    }

    [Fact]
    public async Task Warnings_are_counted_where_they_are_known_and_degrade_nothing()
    {
        using var content = new TempContent();
        using var site = new EditorsSite(content.Path, "ContentHealth=true");

        var health = await Ready(site);

        Assert.Equal(("ready", 0), (health.GetProperty("status").GetString(), health.GetProperty("problems").GetInt32()));
        Assert.InRange(health.GetProperty("warnings").GetInt32(), 1, 9);
    }

    [Fact]
    public async Task A_file_with_errors_degrades_the_site_and_takes_nothing_else_down()
    {
        using var content = new TempContent();
        content.WritePractice("broken", "status: fine");
        using var site = new Site(content.Path);

        var health = await Ready(site);

        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Equal(1, health.GetProperty("problems").GetInt32());
        Assert.Equal(["other"], await site.Cards("/practices"));
    }

    private static async Task<JsonElement> Ready(Site site)
    {
        using var answer = await site.Get("/health/ready");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}

using System.Text.Json;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Hostile;

public sealed class LogFileTests
{
    [Fact]
    public async Task The_log_goes_into_a_file_one_event_a_line_without_addresses_and_without_what_was_searched()
    {
        using var folder = new TempFolder();
        using (var wire = new WireSite(("Site:LogPath", Path.Combine(folder.Path, "site.json")), ("Serilog:MinimumLevel", "Information")))
        {
            await wire.Get("/practices?q=secretword", "User-Agent: agent", "X-Forwarded-For: 203.0.113.77");
            await wire.Get("/a%0a%1b%5b31m" + new string('b', 5_000));
            await wire.Ask($"{new string('M', 5_000)} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            await wire.Ask("nonsense\r\n\r\n");
        }

        var lines = await File.ReadAllLinesAsync(Assert.Single(Directory.GetFiles(folder.Path)));
        Assert.True(lines.Length >= 3);
        foreach (var line in lines.Where(line => !line.Contains("Now listening", StringComparison.Ordinal)))
        {
            JsonDocument.Parse(line).Dispose();
            Assert.True(line.Length < 2_000, $"{line.Length} characters");
            Assert.DoesNotContain(line, char.IsControl);
            Assert.All(new[] { "secretword", "agent", "203.0.113.77", "127.0.0.1" }, word => Assert.DoesNotContain(word, line, StringComparison.Ordinal));
        }
    }
}

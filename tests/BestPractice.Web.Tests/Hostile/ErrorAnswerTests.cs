using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>What the site refuses it refuses politely and without a word about itself, on a developer's machine too.</summary>
public sealed class ErrorAnswerTests
{
    private static readonly string[] Headers = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security"];

    private static readonly string[] Inner = ["Exception", "   at ", "BestPractice.", "Microsoft.", "Sqlite", "Kestrel", ".cs:", ".index/", "stack trace"];

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Every_error_has_the_headers_of_every_answer_and_no_inner_details(string environment)
    {
        using var wire = new WireSite(("environment", environment), ("Site:SearchesPerSecond", "1"));
        foreach (var (target, status) in new[] { ("/practices?page=abc", 400), ("/nothing", 404), ("/practices/taken", 410), ("/api/v1/nothing", 404), ("/api/v1/practices?page=abc", 400), ("/images/nothing.png", 404), ("/data/nothing", 404), ("/css/nothing.css", 404) })
            Check(await wire.Get(target), status, target);
        Check(await wire.Ask("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 405, "POST");
        Check(await wire.Ask("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), 400, "another host");
        for (var number = 0; number < 20; number++) await wire.Get($"/practices?q={number}");
        Check(await wire.Get("/practices?q=more"), 429, "too many");
    }

    [Theory]
    [InlineData("Production", "/practices/garden")]
    [InlineData("Development", "/practices/garden")]
    [InlineData("Development", "/api/v1/categories")]
    public async Task A_fault_of_ours_has_them_too(string environment, string target)
    {
        using var wire = new WireSite(("environment", environment));
        BreakTheIndex(wire.Site);
        Check(await wire.Get(target), 500, target);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 505)]
    public async Task What_the_server_refuses_before_it_is_a_request_has_no_body_at_all(string request, int status)
    {
        using var wire = new WireSite();

        var answer = await wire.Ask(request);

        Assert.Equal((status, "", "0"), (answer.Status, answer.Body, answer.Header("Content-Length")));
        Assert.False(answer.Has("Server"));
    }

    private static void Check(WireAnswer answer, int status, string where)
    {
        Assert.True(answer.Status == status, $"{answer.Status} instead of {status} for {where}");
        Assert.All(Headers, header => Assert.True(answer.Has(header), $"No {header} for {where}"));
        Assert.All(Inner, word => Assert.False(answer.Body.Contains(word, StringComparison.OrdinalIgnoreCase), $"\"{word}\" for {where}"));
    }

    private static void BreakTheIndex(Site site)
    {
        var file = site.Services.GetRequiredService<CurrentIndex>().Newest.Path;
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(file, new byte[100_000]);
    }
}

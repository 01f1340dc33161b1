using System.Net;
using BestPractice.Catalogue;
using BestPractice.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Pages;

public sealed class ErrorPageTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly Site _site;

    public ErrorPageTests() => _site = new Site(_content.Path);

    [Fact]
    public async Task A_fault_of_ours_is_a_page_without_inner_details_and_the_site_is_not_ready()
    {
        BreakTheIndex();
        using var health = await _site.Get("/health/ready");
        // The first answer that fails has the index built again.
        using var answer = await _site.Get("/practices");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable), (answer.StatusCode, health.StatusCode));
        Assert.Contains("Recount", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", text, StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task An_error_page_has_no_address_of_its_own_for_search_engines()
    {
        var page = await _site.Page("/nothing");

        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }

    private void BreakTheIndex()
    {
        var file = _site.Services.GetRequiredService<CurrentIndex>().Newest.Path;
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(file, new byte[100_000]);
    }
}

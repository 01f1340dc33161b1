using System.Net;
using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Preview;

public sealed class OwnProblemTests : IDisposable
{
    private readonly PreviewSite _preview = new();

    [Theory]
    [InlineData("/practices/sketch", "practices/sketch.md")]
    [InlineData("/awards/2024", "awards/2024.md")]
    [InlineData("/categories/ecology", "categories/ecology.md")]
    [InlineData("/about", "pages/about.md")]
    [InlineData("/collections/path", "collections/path.md")]
    [InlineData("/countries/austria", "countries/austria.md")]
    public async Task A_page_tells_the_problems_of_its_own_file_with_place_and_remedy(string path, string file)
    {
        var line = 1 + File.ReadLines(Path.Combine(_preview.Content.Path, file)).TakeWhile(text => !text.Contains("http://", StringComparison.Ordinal)).Count();

        var problem = (await _preview.Site.Page(path)).QuerySelectorAll(".problems li").Single(item => item.TextContent.Contains("http://", StringComparison.Ordinal));

        Assert.StartsWith($"Warning, line {line}, column ", problem.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("is not encrypted. Write https:// if", problem.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"{file}:{line}:", problem.QuerySelector("code")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith($"vscode://file/{Path.GetFullPath(_preview.Content.Path).Replace('\\', '/').TrimStart('/')}/{file}:{line}:", problem.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_file_is_fine_and_a_page_of_no_file_have_no_box()
    {
        _preview.Content.WriteComplete();

        Assert.Null((await _preview.Site.Page("/practices/other")).QuerySelector(".problems"));
        Assert.Null((await _preview.Site.Page("/practices")).QuerySelector(".problems"));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_shown_tells_at_its_address_what_to_mend()
    {
        using var answer = await _preview.Site.Get("/practices/broken");
        var page = await _preview.Site.Page("/practices/broken");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("The entry is shown when its errors are mended.", page.QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Error, line 7, column 1: The key \"colour\" is not known here.", page.QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_address_where_nothing_is_tells_no_problems() =>
        Assert.Null((await _preview.Site.Page("/practices/nothing")).QuerySelector(".problems"));

    [Fact]
    public async Task A_broken_index_breaks_no_error_page()
    {
        var file = _preview.Site.Services.GetRequiredService<CurrentIndex>().Newest.Path;
        SqliteConnection.ClearAllPools();
        await File.WriteAllBytesAsync(file, new byte[100_000]);

        using var fault = await _preview.Site.Get("/practices/broken");
        using var missing = await _preview.Site.Get("/no/thing");

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.NotFound), (fault.StatusCode, missing.StatusCode));
        Assert.Contains("Recount", await fault.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("preview-bar", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _preview.Dispose();
}

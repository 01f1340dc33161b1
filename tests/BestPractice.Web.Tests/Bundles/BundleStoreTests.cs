using System.Net;
using BestPractice.Tests;
using BestPractice.Web.Bundles;
using BestPractice.Web.Tests.Preview;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Bundles;

/// <summary>When bundles are made, kept and refused.</summary>
public sealed class BundleStoreTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    [Fact]
    public async Task A_bundle_is_made_once_for_many_who_ask_and_taken_as_it_is_after_a_start()
    {
        using (var site = Site())
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => site.Get("/data/practices.csv")));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }
        var made = Assert.Single(Folders());
        var written = File.GetLastWriteTimeUtc(Path.Combine(made, "showcase.sqlite"));

        using var next = Site();
        Assert.Equal(HttpStatusCode.OK, (await next.Get("/data/practices.csv")).StatusCode);
        Assert.Equal((made, written), (Assert.Single(Folders()), File.GetLastWriteTimeUtc(Path.Combine(made, "showcase.sqlite"))));
    }

    [Fact]
    public async Task A_damaged_or_lost_file_is_made_anew()
    {
        byte[] first;
        using (var site = Site())
        {
            first = await (await site.Get("/data/practices.csv")).Content.ReadAsByteArrayAsync();
            File.Delete(Path.Combine(Folders().Single(), "practices.csv"));
            Assert.Equal(first, await (await site.Get("/data/practices.csv")).Content.ReadAsByteArrayAsync());
        }
        await File.WriteAllTextAsync(Path.Combine(Folders().Single(), "practices.csv"), "slug\r\n");

        using var next = Site();
        Assert.Equal(first, await (await next.Get("/data/practices.csv")).Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_new_content_has_new_files_and_the_folder_keeps_three()
    {
        using var site = Site();
        for (var round = 0; round < 5; round++)
        {
            _content.WritePractice($"entry-{round}");
            Assert.True(site.Refresh());
            Assert.Contains($"entry-{round}", await (await site.Get("/data/practices.csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(3, Folders().Length);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_files_are_not_available_and_the_site_goes_on()
    {
        _indexes.Write("data", "A file where the folder should be.");
        using var site = Site();
        using var file = await site.Get("/data/practices.csv");
        using var page = await site.Get("/data");
        using var list = await site.Get("/api/v1/practices");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (file.StatusCode, page.StatusCode, list.StatusCode));
        Assert.Equal(TimeSpan.FromMinutes(1), file.Headers.RetryAfter!.Delta);
        Assert.Contains("cannot be had at the moment", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"Day\":\"2025-01-01\",\"Zip\":null,\"Files\":null}")]
    [InlineData("no JSON")]
    public async Task A_list_of_files_that_lists_none_is_made_anew(string manifest)
    {
        using (var site = Site()) Assert.Equal(HttpStatusCode.OK, (await site.Get("/data/practices.csv")).StatusCode);
        await File.WriteAllTextAsync(Path.Combine(Folders().Single(), "bundle.json"), manifest);

        using var next = Site();
        Assert.Equal(HttpStatusCode.OK, (await next.Get("/data/practices.csv")).StatusCode);
    }

    [Fact]
    public async Task A_fault_of_any_kind_is_told_as_not_available_now()
    {
        using var site = Site();
        await using var faulty = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton(new BundleBuilder(null!))));
        using var client = faulty.CreateClient();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(new Uri("/data/practices.csv", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/data", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_preview_has_no_files()
    {
        using var preview = new PreviewSite();
        using var file = await preview.Site.Get("/data/practices.csv");
        var page = await preview.Site.Page("/data");

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.Contains("would hold drafts", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private Site Site() => new(_content.Path, ("Site:IndexPath", _indexes.Path));

    private string[] Folders() => Directory.GetDirectories(_indexes["data"]);
}

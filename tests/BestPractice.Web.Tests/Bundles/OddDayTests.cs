using System.Globalization;
using System.IO.Compression;
using BestPractice.Tests;
using BestPractice.Web.Bundles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Bundles;

/// <summary>Data and pages on machines with another calendar, and with commits from before the first day of a ZIP.</summary>
public sealed class OddDayTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly string[] Paths =
    [
        "/data/practices.csv", "/data/datapackage.json", "/data/README.md", "/data/LICENSE", "/data/SHA256SUMS", "/data", "/", "/practices", "/practices/garden", "/practices/garden.bib", "/practices/garden.ris",
        "/practices/garden.csl.json", "/practices/garden.md", "/practices.csv", "/practices.atom", "/feed.json", "/sitemap.xml", "/covers/garden.svg", "/covers/assembly.svg", "/awards/2024", "/countries",
        "/categories/ecology", "/coverage", "/api/v1/practices", "/api/v1/practices/garden", "/api/v1/openapi.json", "/llms.txt", "/.well-known/security.txt", "/about",
    ];

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-AT")]
    public async Task Every_answer_is_the_same_under_another_culture(string culture)
    {
        await using var there = sample.Site.WithWebHostBuilder(builder => builder.UseSetting("Site:IndexPath", sample.Site.Services.GetRequiredService<SiteOptions>().IndexPath)
            .ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Abroad(new CultureInfo(culture)))));
        using var client = there.CreateClient();
        // Made anew, not found on disk.
        using var made = new TempFolder();
        using (var scope = there.Services.CreateScope())
            In(new CultureInfo(culture), () => Assert.NotNull(there.Services.GetRequiredService<BundleBuilder>().Build(scope.ServiceProvider.GetRequiredService<BestPractice.Catalogue.IndexSnapshot>(), made.Path)));

        foreach (var path in Paths)
        {
            using var here = await sample.Site.Get(path);
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, here.StatusCode, await here.Content.ReadAsStringAsync()), (path, answer.StatusCode, await answer.Content.ReadAsStringAsync()));
            if (path.StartsWith("/data/", StringComparison.Ordinal) && !path.EndsWith("SUMS", StringComparison.Ordinal)) Assert.Equal(await here.Content.ReadAsByteArrayAsync(), await File.ReadAllBytesAsync(made[path[6..]]));
        }
    }

    [Theory]
    [InlineData("1975-06-07", 1980)]
    [InlineData("2025-06-07", 2025)]
    public async Task A_commit_from_before_the_first_day_of_a_ZIP_keeps_its_date_in_all_but_the_ZIP(string day, int year)
    {
        using var repository = new TempRepository();
        repository.WritePractice("entry");
        repository.Commit(day);
        using var site = new Site(repository.Content);
        _ = await site.Get("/data");
        site.Refresh();

        var (name, bytes) = await BundleTests.Bundle(site);
        using var archive = new ZipArchive(new MemoryStream(bytes));

        Assert.Equal($"best-practice-in-politics-{day}.zip", name);
        Assert.All(archive.Entries, entry => Assert.Equal(year, entry.LastWriteTime.Year));
        Assert.Contains($"\"dateModified\":\"{day}\"", await (await site.Get("/data")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void In(CultureInfo culture, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Lets every request run under a culture, as <c>LC_ALL</c> does.</summary>
    private sealed class Abroad(CultureInfo culture) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                CultureInfo.CurrentCulture = culture;
                return rest(http);
            });
            next(app);
        };
    }
}

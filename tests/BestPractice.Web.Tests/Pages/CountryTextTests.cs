using System.Text.Json;
using BestPractice.Tests;
using BestPractice.Web.Tests.Schema;

namespace BestPractice.Web.Tests.Pages;

public sealed class CountryTextTests(ReadingSite reading) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task A_country_with_an_introduction_shows_it_between_head_and_practices()
    {
        var page = await reading.Site.Page("/countries/poland");
        var introduction = page.QuerySelector("section[aria-label=Introduction]")!;

        Assert.Equal(("Towns plan their own water.", "Read this first."), (page.QuerySelector(".lede").Words(), introduction.Words()));
        Assert.Equal("practices", introduction.NextElementSibling!.GetAttribute("aria-labelledby"));
        Assert.Contains("1 practice, 0 award winners.", page.QuerySelector(".kicker").Words(), StringComparison.Ordinal);
        Assert.All([page.QuerySelector("meta[name=description]")!.GetAttribute("content"), JsonLd.Of(page, "CollectionPage").Text("description")],
            words => Assert.Equal("Towns plan their own water. 1 practice, 0 winners of the Innovation in Politics Awards.", words));
    }

    [Fact]
    public async Task A_country_without_one_is_as_it_was()
    {
        var page = await reading.Site.Page("/countries/turkey");

        Assert.Null(page.QuerySelector("section[aria-label=Introduction]"));
        Assert.Contains("1 practice, 1 award winner.", page.QuerySelector(".lede").Words(), StringComparison.Ordinal);
        Assert.Equal("Political work from Turkey: 1 practice, 1 winner of the Innovation in Politics Awards.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Text_API_and_data_have_it_too()
    {
        using var countries = JsonDocument.Parse(await Text("/api/v1/countries"));

        Assert.StartsWith($"# Poland\n\nTowns plan their own water. 1 practice, 0 winners of the Innovation in Politics Awards.\n\nRead [this]({Site.Origin}/practices/garden) *first*.\n\n## Practices", await Text("/countries/poland.md"), StringComparison.Ordinal);
        Assert.Equal(["austria ", "poland Towns plan their own water.", "turkey "], countries.RootElement.GetProperty("countries").EnumerateArray().Select(country => $"{country.GetProperty("slug")} {country.GetProperty("summary")}"));
        Assert.Contains($"PL,poland,{Site.Origin}/countries/poland,Poland,Towns plan their own water.,\"<p>Read <a href=\"\"{Site.Origin}/practices/garden\"\">this</a>", await Text("/data/countries.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_leaves_what_was_shown_and_a_deleted_one_takes_it_away()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        string[] files = ["countries/austria.md", "collections/path-0.md"];
        site.Content.Write(files[0], "---\nsummary: As it was.\n---\nText.\n");
        for (var number = 0; number < 2; number++) site.Content.Write($"collections/path-{number}.md", $"---\ntitle: Path {number} as it was\nsummary: Some.\norder: {number + 1}\nentries: [{{ practice: other, comment: Why. }}]\n---\nText.\n");
        site.Look();

        foreach (var file in files) site.Content.Write(file, "---\ncolour: red\n---\n");
        site.Look();
        Assert.Contains("As it was.", await site.Text("/countries/austria"), StringComparison.Ordinal);
        Assert.Contains("Path 0 as it was", await site.Text("/collections/path-0"), StringComparison.Ordinal);

        File.Delete(Path.Combine(site.Content.Path, files[1]));
        site.Look();
        Assert.Contains("There is no collection at this address. Path 1 as it was?", await site.Text("/collections/path-0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_have_the_dates_of_all_the_files_they_are_made_of()
    {
        using var repository = new TempRepository();
        repository.WritePractice("one", "country: PL");
        repository.WritePractice("two", "country: AT");
        repository.Commit("2025-01-01");
        repository.Write("countries/poland.md", "---\nsummary: Some.\n---\nText.\n");
        repository.Write("collections/path.md", "---\ntitle: Path\nsummary: Some.\norder: 1\nentries: [{ practice: two, comment: Why. }]\n---\nText.\n");
        repository.Commit("2025-02-01");
        repository.WritePractice("two", "country: AT\nplace: Graz");
        repository.Commit("2025-03-01");
        using var site = new Site(repository.Content).WithHistory();

        var sitemap = await (await site.Get("/sitemap.xml")).Content.ReadAsStringAsync();
        Assert.Equal(["2025-03-01", "2025-03-01", "2025-02-01", "2025-03-01"], new[] { "/collections", "/collections/path", "/countries/poland", "/countries/austria" }.Select(path => DateOf(sitemap, path)));
    }

    private static string DateOf(string sitemap, string path) => sitemap.Split($"<loc>{Site.Origin}{path}</loc>")[1].Split("<lastmod>")[1][..10];

    private async Task<string> Text(string path) => await (await reading.Site.Get(path)).Content.ReadAsStringAsync();
}

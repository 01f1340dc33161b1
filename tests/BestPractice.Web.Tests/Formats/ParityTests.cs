using System.Text.Json;
using BestPractice.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

/// <summary>The list of the real site says the same in every format.</summary>
public sealed class ParityTests : IDisposable
{
    private const int Filters = 200;

    private static readonly string[] Words = ["city", "school", "wat", "young people", "digital", "café", "rom"];

    private readonly Site _site = new();
    private readonly int _seed = Random.Shared.Next();

    [Fact]
    public async Task Pages_CSV_JSON_and_Atom_have_the_same_practices_in_the_same_order()
    {
        var random = new Random(_seed);
        using var lease = _site.Services.GetRequiredService<CurrentIndex>().Enter();
        var known = new FacetQueries(lease.Index).Known();
        var links = _site.Services.GetRequiredService<Links>();
        foreach (var filter in Enumerable.Range(0, Filters).Select(_ => Draw(random, known)).Prepend(PracticeFilter.Everything))
        {
            var path = links.Practices(filter);
            var pages = await SlugsOfPages(path);
            foreach (var (ending, slugs) in new[] { ("csv", await SlugsOfCsv(path)), ("json", await SlugsOfJson(path)), ("atom", await SlugsOfAtom(path)) })
                Assert.True(pages.SequenceEqual(slugs), $"Seed {_seed}, {path} as {ending}: {string.Join(' ', slugs)} instead of {string.Join(' ', pages)}");
        }
    }

    public void Dispose() => _site.Dispose();

    private static PracticeFilter Draw(Random random, IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> known)
    {
        var filter = new PracticeFilter { Words = random.Next(3) == 0 ? Words[random.Next(Words.Length)] : "" };
        foreach (var (facet, values) in known.OrderBy(_ => random.Next()).Take(random.Next(3)))
        foreach (var value in values.OrderBy(_ => random.Next()).Take(random.Next(1, 4)))
            filter = filter.With(facet, value.Slug);
        return filter with { Sort = random.Next(2) == 0 ? null : Enum.GetValues<SortOrder>()[random.Next(Enum.GetValues<SortOrder>().Length)] };
    }

    private async Task<List<string>> SlugsOfPages(string path)
    {
        var slugs = new List<string>();
        for (string? next = path; next is not null;)
        {
            var page = await _site.Page(next);
            slugs.AddRange(page.QuerySelectorAll(".card h3 a, :not(.empty) > .hits h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }
        return slugs;
    }

    private async Task<List<string>> SlugsOfCsv(string path) => [.. CsvText.Rows(await Text(path, "csv")).Skip(1).Select(row => row[0])];

    private async Task<List<string>> SlugsOfJson(string path)
    {
        using var list = JsonDocument.Parse(await Text(path, "json"));
        var slugs = list.RootElement.GetProperty("practices").EnumerateArray().Select(practice => practice.GetProperty("slug").GetString()!).ToList();
        Assert.Equal(slugs.Count, list.RootElement.GetProperty("total").GetInt32());
        return slugs;
    }

    private async Task<List<string>> SlugsOfAtom(string path) =>
        [.. (await AtomFeedTests.Feed(_site, As(path, "atom"))).Elements().Where(part => part.Name.LocalName == "entry")
            .Select(entry => entry.Elements().Single(part => part.Name.LocalName == "link").Attribute("href")!.Value.Split('/')[^1])];

    private async Task<string> Text(string path, string ending) => await (await _site.Get(As(path, ending))).Content.ReadAsStringAsync();

    private static string As(string path, string ending) => path.Replace("/practices", "/practices." + ending, StringComparison.Ordinal);
}

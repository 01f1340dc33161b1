using BestPractice.Catalogue;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>What a visitor sends comes back as text or not at all.</summary>
public sealed class ReflectedTextTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly string[] Keys = [.. PracticeFilter.Keys, "p", "v", "returnUrl", "url", "next"];

    private static readonly string[] Readers = ["/practices", "/search", "/compare", "/countries", "/coverage", "/practices.csv", "/practices.json", "/practices.atom", "/api/v1/practices", "/api/v1/facets", "/opensearch.xml", "/content-health", "/"];

    private static readonly string[] Folders = ["/", "/practices/", "/categories/", "/countries/", "/awards/", "/api/v1/practices/", "/api/v1/editions/", "/covers/", "/data/", "/error/"];

    [Fact]
    public async Task Nothing_that_a_query_says_runs()
    {
        Assert.True(HostileTexts.All.Count >= 50);
        foreach (var text in HostileTexts.All.Select(Uri.EscapeDataString))
        {
            foreach (var key in Keys) await Check($"/practices?{key}={text}");
            foreach (var path in Readers) await Check($"{path}?q={text}");
            await Check($"/practices?{text}={text}");
            await Check($"/compare?p=garden&p={text}");
        }
    }

    [Fact]
    public async Task Nothing_that_a_path_says_runs()
    {
        foreach (var text in HostileTexts.All.Select(Uri.EscapeDataString))
        foreach (var folder in Folders)
        {
            await Check(folder + text);
            await Check($"{folder}{text}.md?q={text}");
        }
    }

    [Fact]
    public async Task Nothing_that_a_header_says_comes_back()
    {
        foreach (var text in HostileTexts.All.Where(text => text.All(letter => letter is >= ' ' and <= '~')))
        {
            using var answer = await sample.Site.Get("/practices?q=a", ("User-Agent", text), ("Referer", text), ("Accept-Language", text), ("Accept-Encoding", text), ("If-None-Match", text), ("Cookie", text), ("X-Forwarded-Host", text), ("Origin", text));
            await Harmless.CheckAsync("a header", answer);
            Assert.DoesNotContain("evil.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private async Task Check(string address)
    {
        using var answer = await sample.Site.Get(address);
        await Harmless.CheckAsync(address, answer);
    }
}

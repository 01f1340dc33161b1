using System.Text.Json;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>What stands in a file comes out as text in every answer, whoever wrote it.</summary>
public sealed class StoredTextTests : IDisposable
{
    private readonly TempContent _content = new();

    [Fact]
    public async Task Nothing_that_a_file_says_runs()
    {
        for (var number = 0; number < HostileTexts.All.Count; number++) Write(number, Quoted(HostileTexts.All[number]));
        using var site = new Site(_content.Path);
        var (waiting, asked, shown) = (new Queue<string>(["/", "/practices?page=2", "/practices?page=3", "/practices?q=alert", "/practices?q=script", "/feed.atom", "/feed.json", "/llms.txt", "/sitemap.xml", "/api/v1/practices", "/api/v1/practices?page=2", "/api/v1/categories", "/api/v1/editions", "/practices.csv", "/practices.json", "/practices.atom", "/data/practices.csv", "/data/datapackage.json", "/data/data-dictionary.md"]), new HashSet<string>(), 0);
        while (waiting.TryDequeue(out var address))
        {
            if (!asked.Add(address)) continue;
            using var answer = await site.Get(address);
            // The tables hold exact values, formulas too (docs/operations.md).
            if (!address.StartsWith("/data/", StringComparison.Ordinal) || !address.EndsWith(".csv", StringComparison.Ordinal)) await Harmless.CheckAsync(address, answer);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            if (address.StartsWith("/practices/attack-", StringComparison.Ordinal)) shown++;
            foreach (var link in (await site.Page(address)).QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
                if (Harmless.IsOwn(link) && !link.Contains('?', StringComparison.Ordinal)) waiting.Enqueue(link.Split('#')[0]);
        }

        Assert.True(shown >= HostileTexts.All.Count - 5, $"Only {shown} entries are shown.");
    }

    public void Dispose() => _content.Dispose();

    /// <summary>A text as YAML reads it: JSON is YAML.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private void Write(int number, string text)
    {
        _content.Write($"categories/attack-{number}.md", $"---\nname: {text}\nsummary: {text}\norder: 9\n---\nText with `<script>alert(1)</script>`.\n");
        _content.Write($"pages/attack-{number}.md", $"---\ntitle: {text}\nsummary: {text}\n---\n\\<script>alert(1)\\</script>\n");
        _content.Write($"awards/attack-{number}.md", $$"""
            ---
            label: {{text}}
            year: 2024
            place: {{text}}
            entries: {{text}}
            countries: {{text}}
            jurors: {{text}}
            criteria: [{{text}}]
            categories: [{ name: {{text}}, maps_to: [democracy] }]
            results:
              - { category: {{text}}, outcome: winner, practice: attack-{{number}}, note: {{text}} }
              - { category: {{text}}, outcome: finalist, title: {{text}}, country: FR, place: {{text}} }
            ---
            """);
        _content.WritePractice($"attack-{number}", string.Join('\n', [
            $"title: {text}", $"summary: {text}", $"categories: [attack-{number}]", $"original_title: {text}", "original_lang: de", $"place: {text}", $"status_note: {text}", $"organisation: {text}",
            $"lead: [{{ name: {text}, role: {text} }}]", $"partners: [{text}]", $"results: [{{ claim: {text}, value: {text}, unit: {text}, period: {text}, source: one }}]", $"cost: {text}", $"funding: [{text}]", $"tags: [{text}]",
            $"links: [{{ title: {text}, url: \"https://example.eu/?a=%22%3E%3Cscript%3E\" }}]", $"sources: [{{ id: one, title: {text}, publisher: {text}, url: \"https://example.eu/\" }}]",
        ]), "## Problem\n\n`<script>alert(1)</script>` and \\<img src=x onerror=alert(1)> and &lt;script&gt;\n\n```\n</code><script>alert(1)</script>\n```\n");
        _content.WritePractice($"gone-{number}", $"title: {text}\nwithdrawn: {text}");
    }
}

using System.Globalization;
using System.Net;
using System.Text.Json;
using BestPractice.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using SectionOf = BestPractice.Practices.Section;

namespace BestPractice.Web.Tests.Formats;

/// <summary>The formats of the real content.</summary>
public sealed class RealFormatTests : IDisposable
{
    private readonly Site _site = new Site().WithHistory();

    [Fact]
    public async Task Every_practice_is_a_whole_text_and_an_entry_for_a_bibliography()
    {
        using var lease = _site.Services.GetRequiredService<CurrentIndex>().Enter();
        var practices = new PracticeQueries(lease.Index);
        var keys = new HashSet<string>();
        foreach (var practice in practices.Slugs().Select(slug => practices.Find(slug)!))
        {
            var text = await Text($"/practices/{practice.Row.Slug}.md");
            var key = await AssertCitations(practice.Row.Slug, practice.Row.Title);

            Assert.StartsWith($"# {practice.Row.Title}\n", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.All(practice.Sections, section => Assert.Contains($"\n## {SectionOf.AllHeadings[section.Kind]}\n\n", text, StringComparison.Ordinal));
            Assert.All(practice.Sources.Where(source => source.Url is not null), source => Assert.Contains(source.Url!, text, StringComparison.Ordinal));
            Assert.DoesNotContain(SectionOf.Origin, text);
            Assert.True(keys.Add(key), $"{key} stands for two practices.");
        }
    }

    [Fact]
    public async Task The_rows_of_the_CSV_are_those_of_the_index()
    {
        using var lease = _site.Services.GetRequiredService<CurrentIndex>().Enter();
        var practices = new PracticeQueries(lease.Index);
        var rows = CsvText.Rows(await Text("/practices.csv"));

        Assert.Equal(practices.Slugs(), rows.Skip(1).Select(row => row[0]).Order(StringComparer.Ordinal));
        foreach (var cells in rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => CsvText.Unmarked(pair.Second))))
        {
            var row = practices.Find(cells["slug"])!.Row;
            Assert.Equal((row.Title, row.OriginalTitle ?? "", row.Summary, row.Place ?? "", row.Cost ?? "", row.Status), (cells["title"], cells["original_title"], cells["summary"], cells["place"], cells["cost"], cells["status"]));
        }
    }

    public void Dispose() => _site.Dispose();

    /// <summary>The three citations say the same; gives their key.</summary>
    private async Task<string> AssertCitations(string slug, string title)
    {
        var (_, key, fields) = BibtexText.Read(await Text($"/practices/{slug}.bib"));
        var record = RisText.Read(await Text($"/practices/{slug}.ris"));
        using var list = JsonDocument.Parse(await Text($"/practices/{slug}.csl.json"));
        var item = list.RootElement.EnumerateArray().Single();
        var address = $"{Site.Origin}/practices/{slug}";

        Assert.Equal([key, key], [record["ID"].Single(), item.GetProperty("id").GetString()!]);
        Assert.Equal([title, title], [record["TI"].Single(), item.GetProperty("title").GetString()!]);
        Assert.Equal([address, address, address], [fields["url"], record["UR"].Single(), item.GetProperty("URL").GetString()!]);
        Assert.Equal(record["DA"].Single().TrimEnd('/'), string.Join('/', item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32().ToString("00", CultureInfo.InvariantCulture))));
        Assert.Equal(record["Y2"].Single().TrimEnd('/'), fields["urldate"].Replace('-', '/'));
        return key;
    }

    private async Task<string> Text(string path)
    {
        using var answer = await _site.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}

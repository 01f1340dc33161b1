using BestPractice.Tests;

namespace BestPractice.Web.Tests;

/// <summary>A site of 60 practices drawn with a seed; some have no country, no place, no award or no evidence.</summary>
public sealed class DrawnSite : IDisposable
{
    public static readonly string[] Categories = ["community", "democracy", "ecology"];
    public static readonly string[] Countries = ["austria", "norway", "poland", "united-states"];
    public static readonly string[] Editions = ["2022-2023", "2024"];
    public static readonly string[] Outcomes = ["finalist", "winner"];
    public static readonly string[] Evidences = ["claimed", "unknown"];

    private static readonly string[] Codes = ["AT", "NO", "PL", "US"];

    private readonly TempContent _content = new();

    public DrawnSite()
    {
        Random = new Random(Seed);
        var results = Editions.ToDictionary(edition => edition, _ => new List<string>());
        File.Delete(Path.Combine(_content.Path, "practices", "other.md"));
        foreach (var category in Categories) _content.Write($"categories/{category}.md", $"---\nname: {category}\nsummary: About {category}.\norder: 1\n---\n");
        for (var number = 0; number < 60; number++)
        {
            var (country, awards) = (Random.Next(-1, Codes.Length), Some(Editions));
            _content.Write($"practices/practice-{number}.md", $"""
                ---
                title: Practice {number}
                summary: One sentence.
                {(country < 0 ? "# no country" : $"country: {Codes[country]}")}
                {(Random.Next(3) == 0 ? "# no place" : $"place: Town {Random.Next(4)}")}
                categories: [{string.Join(", ", Some(Categories).DefaultIfEmpty("democracy"))}]
                status: running
                {(Random.Next(2) == 0 ? "# no evidence" : "evidence: claimed")}
                sources: https://example.eu/
                ---
                """);
            foreach (var edition in awards) results[edition].Add($"{{ outcome: {Outcomes[Random.Next(2)]}, practice: practice-{number} }}");
        }
        foreach (var edition in Editions) _content.Write($"awards/{edition}.md", $"---\nlabel: \"{edition}\"\nyear: {edition[^4..]}\nresults: [{string.Join(", ", results[edition])}]\n---\n");
        Site = new Site(_content.Path);
    }

    public int Seed { get; } = Random.Shared.Next();

    public Random Random { get; }

    public Site Site { get; }

    /// <summary>A query without countries, in the spelling of its address; empty or beginning with a question mark.</summary>
    public string DrawQuery()
    {
        var pairs = new[] { ("category", Categories), ("edition", Editions), ("outcome", Outcomes), ("evidence", Evidences) }
            .SelectMany(facet => Some(facet.Item2).Select(value => $"{facet.Item1}={value}"));
        var query = string.Join('&', pairs);
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>How many practices a list says that it has.</summary>
    public async Task<int> CountOf(string list)
    {
        var page = await Site.Page(list);
        return page.QuerySelector("#count") is { } count ? int.Parse(count.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) : -1;
    }

    public void Dispose()
    {
        Site.Dispose();
        _content.Dispose();
    }

    private List<string> Some(string[] values) => [.. values.Where(_ => Random.Next(2) == 0)];
}

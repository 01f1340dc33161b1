using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

/// <summary>240 practices and 8 editions drawn with a seed, with what was drawn and its index.</summary>
public sealed class RandomShowcase : IDisposable
{
    public static readonly string[] Categories = ["democracy", "ecology", "economy", "education", "health"];
    public static readonly string[] Countries = ["austria", "poland", "norway", "ukraine", "italy", "european-union"];
    public static readonly string[] Editions = ["2017", "2018", "2019", "2020", "2021", "2022-2023", "2024", "2025"];
    public static readonly string[] Outcomes = ["winner", "finalist", "special-mention", "nominee"];
    public static readonly string[] Levels = ["local", "regional", "national", "eu", "civic"];
    public static readonly string[] Statuses = ["planned", "pilot", "running", "scaled", "ended", "reversed", "unknown"];
    public static readonly string[] Evidences = ["none", "claimed", "monitored", "evaluated", "independent"];
    public static readonly string[] Words = ["garden", "city", "vote", "school", "heat", "Łódź", "budget", "café"];

    private static readonly string[] Codes = ["AT", "PL", "NO", "UA", "IT", "EU"];

    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    public RandomShowcase()
    {
        Random = new Random(Seed);
        File.Delete(Path.Combine(_content.Path, "practices", "other.md"));
        foreach (var category in Categories) _content.Write($"categories/{category}.md", $"---\nname: {category}\nsummary: x\norder: 1\n---\n");
        Practices = [.. Enumerable.Range(0, 240).Select(number => Draw($"practice-{number}"))];
        foreach (var practice in Practices)
            _content.Write($"practices/{practice.Slug}.md", $"""
                ---
                title: {practice.Title}
                summary: One sentence.
                {(practice.Country < 0 ? "# no country" : $"country: {Codes[practice.Country]}")}
                categories: [{string.Join(", ", practice.Categories)}]
                status: {practice.Status}
                {(practice.Level is null ? "# no level" : $"level: {practice.Level}")}
                {(practice.Evidence is null ? "# no evidence" : $"evidence: {practice.Evidence}")}
                started: {practice.Year}
                {(practice.Freshness == "unknown" ? "# never checked" : $"checked: {practice.Checked}")}
                sources: https://example.eu/
                ---
                {(practice.IsFull ? "## Problem\n\nText.\n\n## What was done\n\nText.\n" : "")}
                """);
        foreach (var edition in Editions)
            _content.Write($"awards/{edition}.md", $"---\nlabel: \"{edition}\"\nyear: {edition[^4..]}\nresults: [{string.Join(", ", Practices.SelectMany(practice => practice.Awards.Where(award => award.Edition == edition).Select(award => $"{{ outcome: {award.Outcome}, practice: {practice.Slug} }}")))}]\n---\n");
        Index = new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(_content.Read());
    }

    public int Seed { get; } = Random.Shared.Next();

    public Random Random { get; }

    public IReadOnlyList<Drawn> Practices { get; }

    public IndexSnapshot Index { get; }

    public PracticeFilter DrawFilter(bool withWords)
    {
        var filter = new PracticeFilter { Words = withWords ? One(Words) : "" };
        foreach (var (facet, values) in new[] { (Facet.Category, Categories), (Facet.Country, [.. Countries, FacetChoices.Unknown]), (Facet.Edition, Editions), (Facet.Outcome, [.. Outcomes, FacetChoices.Unknown]) })
        foreach (var value in Some(values, 3))
            filter = filter.With(facet, value);
        foreach (var (facet, values) in new[] { (Facet.Level, Levels), (Facet.Status, Statuses), (Facet.Evidence, Evidences), (Facet.Depth, ["full", "brief"]), (Facet.Checked, ["recent", "stale", "unknown"]) })
        foreach (var value in Random.Next(4) == 0 ? Some([.. values, .. facet is Facet.Level or Facet.Evidence ? new[] { FacetChoices.Unknown } : []], 5) : [])
            filter = filter.With(facet, value);
        return filter;
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private Drawn Draw(string slug) => new(
        slug, $"{One(Words)} {One(Words)} {One(Words)}", Random.Next(-1, Codes.Length), 2010 + Random.Next(15), [One(Categories), .. Some(Categories, 2)],
        [.. Some(Editions, 3).Select(edition => (edition, One(Outcomes)))])
    {
        Level = Random.Next(4) == 0 ? null : One(Levels), Status = One(Statuses), Evidence = Random.Next(4) == 0 ? null : One(Evidences), IsFull = Random.Next(2) == 0,
        Checked = One(["", "2021", "2023-12", "2024-05-31", "2024-06-01", "2024-06", "2026-05"]),
    };

    private string One(string[] values) => values[Random.Next(values.Length)];

    private List<string> Some(string[] values, int most) => [.. values.OrderBy(_ => Random.Next()).Take(Random.Next(most))];

    /// <summary>A practice as it was drawn; a category may be drawn twice, a negative country is none.</summary>
    public sealed record Drawn
    {
        public Drawn(string slug, string title, int country, int year, IEnumerable<string> categories, IReadOnlyList<(string Edition, string Outcome)> awards) =>
            (Slug, Title, Country, Year, Categories, Awards) = (slug, title, country, year, [.. categories.Distinct()], awards);

        public string Slug { get; }

        public string Title { get; }

        public int Country { get; }

        public int Year { get; }

        public IReadOnlyList<string> Categories { get; }

        public IReadOnlyList<(string Edition, string Outcome)> Awards { get; }

        public string? Level { get; init; }

        public required string Status { get; init; }

        public string? Evidence { get; init; }

        public bool IsFull { get; init; }

        public required string Checked { get; init; }

        /// <summary>On 1 June 2026, two years after some of the dates that are drawn.</summary>
        public string Freshness => Checked.Length == 0 ? "unknown" : string.CompareOrdinal(Checked, "2024-06") < 0 ? "stale" : "recent";

        /// <summary>What the filter means, said without SQL; words are left to the search.</summary>
        public bool Fits(PracticeFilter filter) =>
            Fits(filter, Facet.Category, Categories.Contains)
            && Fits(filter, Facet.Country, value => value == (Country >= 0 ? Countries[Country] : FacetChoices.Unknown))
            && Fits(filter, Facet.Level, value => value == (Level ?? FacetChoices.Unknown))
            && Fits(filter, Facet.Status, value => value == Status)
            && Fits(filter, Facet.Evidence, value => value == (Evidence ?? FacetChoices.Unknown))
            && Fits(filter, Facet.Depth, value => value == (IsFull ? "full" : "brief"))
            && Fits(filter, Facet.Checked, value => value == Freshness)
            && (filter.Choices[Facet.Edition].Count + filter.Choices[Facet.Outcome].Count == 0
                || Awards.Any(award => Fits(filter, Facet.Edition, value => award.Edition == value) && Fits(filter, Facet.Outcome, value => award.Outcome == value))
                || Awards.Count == 0 && filter.Choices[Facet.Edition].Count == 0 && filter.Choices[Facet.Outcome].Contains(FacetChoices.Unknown));

        private static bool Fits(PracticeFilter filter, Facet facet, Func<string, bool> has) => filter.Choices[facet] is not { Count: > 0 } values || values.Any(has);
    }
}

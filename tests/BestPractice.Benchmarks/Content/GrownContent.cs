using BestPractice.Authoring;
using BestPractice.Practices;
using BestPractice.Search;
using BestPractice.Tests;

namespace BestPractice.Benchmarks.Content;

/// <summary>A content folder of any size, grown from the real one: the same number gives the same files on every machine.</summary>
public sealed class GrownContent : IDisposable
{
    private const int Seed = 20_261_123;

    private static readonly string[] Codes = "AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA".Split(' ');
    private static readonly string[] Editions = ["2017", "2018", "2019", "2020", "2021", "2022-2023", "2024", "2025"];

    private readonly TempFolder _folder = new();
    private readonly Random _random = new(Seed);
    private readonly IReadOnlyList<Practice> _seeds;
    private readonly IReadOnlyList<string> _categories;
    private readonly WordSource _words;

    public GrownContent(int practices)
    {
        var real = ContentReport.Of(ContentFolder.Read(SourceTree.Content), TempContent.Vienna);
        _seeds = real.Practices;
        _categories = [.. real.Categories.Select(category => category.Id.Value)];
        _words = new WordSource([.. _seeds.SelectMany(seed => seed.Sections).SelectMany(section => TextWord.Of(section.Text).Select(word => word.In(section.Text)).Where(word => word.Length > 3 && char.IsLower(word[0])))], _random);
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(SourceTree.Content, "categories"))) _folder.Write($"categories/{System.IO.Path.GetFileName(file)}", WithoutBody(file));
        _folder.Write("pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\nText.\n");
        var results = Editions.ToDictionary(edition => edition, _ => new List<string>());
        for (var number = 0; number < practices; number++)
        {
            _folder.Write($"practices/practice-{number}.md", Practice(practices));
            if (_random.Next(3) == 0) results[One(Editions)].Add($"  - {{ outcome: {One(Vocabulary<Outcome>.Words)}, practice: practice-{number} }}\n");
        }
        foreach (var edition in Editions)
            _folder.Write($"awards/{edition}.md", $"---\nlabel: \"{edition}\"\nyear: {edition[^4..]}\nresults:\n{string.Concat(results[edition])}---\n");
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private string Practice(int practices)
    {
        var seed = One(_seeds);
        var categories = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => One(_categories)).Distinct();
        var sections = seed.Sections.Select(section => $"## {Section.AllHeadings[(int)section.Kind]}\n\n{_words.Vary(section.Text)}\n");
        return $"""
            ---
            title: {Quoted($"{_words.Vary(seed.Title)} {_words.Next()}", 120)}
            summary: {Quoted(_words.Vary(seed.Summary), 200)}
            country: {One(Codes)}
            place: {_words.Place(practices / 3 + 2)}
            categories: [{string.Join(", ", categories)}]
            level: {One(Vocabulary<Level>.Words)}
            started: {_random.Next(2005, 2026)}
            status: {One(Vocabulary<Status>.Words)}
            organisation: {Quoted(_words.Vary(seed.Organisation ?? "City administration"), 200)}
            evidence: {One(Vocabulary<Evidence>.Words)}
            tags: [{string.Join(", ", seed.Tags.Append(_words.Next()).Distinct())}]
            sources: ["https://example.eu/{_random.Next()}"]
            ---
            {string.Join('\n', sections)}
            """;
    }

    /// <summary>The texts of real categories link to real practices, which are not here.</summary>
    private static string WithoutBody(string file)
    {
        var text = File.ReadAllText(file);
        return text[..(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 5)];
    }

    private static string Quoted(string text, int longest)
    {
        var cut = text.Length > longest ? text[..longest].TrimEnd() : text;
        return $"\"{cut.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "'", StringComparison.Ordinal)}\"";
    }

    private T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}

using System.Globalization;
using BestPractice.Tests;

namespace BestPractice.Web.Tests;

/// <summary>What editors do to a content folder, drawn at random: add, change, rename, delete, break and mend files of every kind.</summary>
public sealed class RandomEdits(TempContent content, int seed)
{
    private const string Broken = "---\ntitle: \"never closed\n---\n";

    private static readonly string[] Categories = ["democracy", "ecology", "education"];

    private static readonly string[] Countries = ["austria", "france", "poland", "spain"];

    private readonly Random _random = new(seed);
    private int _made;

    /// <summary>Enough of everything that no single edit loses half of a kind.</summary>
    public void Begin()
    {
        content.Write("categories/education.md", "---\nname: Education\nsummary: Who learns.\norder: 3\n---\n");
        for (var times = 0; times < 25; times++) Add();
        for (var year = 2020; year < 2026; year++) WriteEdition(year);
        for (var page = 0; page < 5; page++) WritePage(page);
        for (var number = 0; number < 5; number++) WriteCollection(number);
        foreach (var country in Countries) WriteCountry(country);
    }

    /// <summary>One edit; says what it was.</summary>
    public string Edit() => _random.Next(15) switch
    {
        0 or 1 => Add(),
        2 or 3 or 4 => Change(Any()),
        5 => Rename(Any()),
        6 => Delete(Any()),
        7 => Break(),
        8 or 9 => Mend(),
        10 => WriteEdition(_random.Next(2020, 2026)),
        11 => WritePage(_random.Next(5)),
        12 => WriteCollection(_random.Next(5)),
        13 => WriteCountry(Countries[_random.Next(Countries.Length)]),
        _ => Several(),
    };

    /// <summary>Makes every file right again.</summary>
    public void MendAll()
    {
        Mend();
        foreach (var slug in Slugs()) Change(slug);
        for (var year = 2020; year < 2026; year++) WriteEdition(year);
        for (var page = 0; page < 5; page++) WritePage(page);
        for (var number = 0; number < 5; number++) WriteCollection(number);
        foreach (var country in Countries) WriteCountry(country);
        // What was just written may name what has gone since.
        foreach (var slug in Slugs()) Change(slug);
    }

    private string Several()
    {
        var first = Edit();
        return $"{first}, {Edit()}";
    }

    private string Add() => Change($"practice-{_made++}");

    private string Change(string slug)
    {
        var related = Slugs().Count > 0 && _random.Next(3) == 0 ? $"related: [{Any()}]" : "# nothing related";
        var publication = _random.Next(8) switch { 0 => "draft: true", 1 => "published: 2150-01-01", 2 => "withdrawn: The town asked us to.", _ => "# public" };
        content.WritePractice(slug, $"title: Version {_random.Next()} of {slug}\nchecked: 2026-10\ncategories: [{Categories[_random.Next(3)]}]\n{(related.EndsWith($"[{slug}]", StringComparison.Ordinal) ? "# itself" : related)}\n{publication}",
            $"## Problem\n\nWater, {_random.Next(100)} times.\n\n## What was done\n\nA [list](/practices) was made.");
        return $"wrote {slug}";
    }

    private string Rename(string slug)
    {
        var name = $"practice-{_made++}";
        var (from, to) = (Path.Combine(content.Path, $"practices/{slug}.md"), Path.Combine(content.Path, $"practices/{name}.md"));
        File.Move(from, to);
        var text = File.ReadAllText(to);
        if (_random.Next(2) == 0 && !text.Contains("aliases", StringComparison.Ordinal)) File.WriteAllText(to, text.Replace("\nstatus:", $"\naliases: [{slug}]\nstatus:", StringComparison.Ordinal));
        return $"renamed {slug} to {name}";
    }

    private string Delete(string slug)
    {
        if (Slugs().Count < 15) return Add();
        File.Delete(Path.Combine(content.Path, $"practices/{slug}.md"));
        return $"deleted {slug}";
    }

    private string Break()
    {
        var files = Directory.GetFiles(content.Path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var file = files[_random.Next(files.Length)];
        File.WriteAllText(file, _random.Next(3) switch { 0 => "", 1 => Broken, _ => File.ReadAllText(file).Replace("---\n", "---\nunheard_of: 1\n", StringComparison.Ordinal) });
        return $"broke {Path.GetFileName(file)}";
    }

    private string Mend()
    {
        foreach (var category in Categories) content.Write($"categories/{category}.md", $"---\nname: {category}\nsummary: About {category}.\norder: {Array.IndexOf(Categories, category) + 1}\n---\n");
        foreach (var name in content.Problems().Select(problem => problem.Split(".md:")[0]).Distinct())
        {
            var (folder, slug) = (name.Split('/')[0], name.Split('/')[^1]);
            if (folder == "practices") Change(slug);
            else if (folder == "awards") WriteEdition(int.Parse(slug, CultureInfo.InvariantCulture));
            else if (folder == "pages") WritePage(slug[^1] - '0');
            else if (folder == "collections") WriteCollection(slug[^1] - '0');
            else if (folder == "countries") WriteCountry(slug);
        }
        return "mended";
    }

    private string WriteEdition(int year)
    {
        var practice = Slugs().Count > 0 ? $"results: [{{ outcome: winner, practice: {Any()} }}]" : "";
        content.Write($"awards/{year}.md", $"---\nlabel: \"{year}\"\nyear: {year}\n{practice}\n---\nText {_random.Next()}.\n");
        return $"wrote edition {year}";
    }

    private string WritePage(int number)
    {
        content.Write($"pages/page-{number}.md", $"---\ntitle: Page {number}\nsummary: A page.\n---\nText {_random.Next()}.\n");
        return $"wrote page {number}";
    }

    /// <summary>Two may come to have one order, which is a warning.</summary>
    private string WriteCollection(int number)
    {
        var entries = Enumerable.Range(0, 4).Select(_ => Any()).Distinct().Select(slug => $"{{ practice: {slug}, comment: Note {_random.Next()} }}");
        content.Write($"collections/path-{number}.md", $"---\ntitle: Path {number}\nsummary: A path.\norder: {_random.Next(1, 9)}\nentries: [{string.Join(", ", entries)}]\n---\nText {_random.Next()}.\n");
        return $"wrote collection {number}";
    }

    private string WriteCountry(string slug)
    {
        content.Write($"countries/{slug}.md", $"---\nsummary: A country.\n---\nText {_random.Next()}.\n");
        return $"wrote country {slug}";
    }

    private string Any() => Slugs() is { Count: > 0 } slugs ? slugs[_random.Next(slugs.Count)] : "other";

    private List<string> Slugs() => [.. Directory.GetFiles(Path.Combine(content.Path, "practices"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}

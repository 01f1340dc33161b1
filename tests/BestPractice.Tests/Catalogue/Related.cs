using System.Text.RegularExpressions;
using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests.Catalogue;

/// <summary>The related practices of an index, and whether what they say is so.</summary>
internal static partial class Related
{
    public static IReadOnlyList<PracticeCard> Of(IndexSnapshot index, string slug) => new PracticeListQueries(index).RelatedTo(slug, 100);

    public static (string Slug, string? Reason) First(IndexSnapshot index, string slug) => Of(index, slug) is [var card, ..] ? (card.Slug, card.Reason) : default;

    public static IReadOnlyList<(string Slug, PracticeCard Card)> All(IndexSnapshot index) =>
        [.. new PracticeQueries(index).Slugs().SelectMany(slug => Of(index, slug).Select(card => (slug, card)))];

    /// <summary>Looks every part of a reason up in both practices.</summary>
    public static void AssertTrue(IndexSnapshot index, string slug, PracticeCard card)
    {
        var practices = new PracticeQueries(index);
        var (one, other) = (practices.Find(slug)!, practices.Find(card.Slug)!);
        var parts = PartEnd().Split(card.Reason!);
        Assert.NotEmpty(parts);
        foreach (var part in parts)
            Assert.True(part == "picked by our editors" || (part.StartsWith("also ", StringComparison.Ordinal) && Both(part[5..])), $"{slug} -> {card.Slug}: {card.Reason}");

        bool Both(string said) => Says(one, said) && Says(other, said);
    }

    private static bool Says(PracticeRecord practice, string said)
    {
        var row = practice.Row;
        string[] known =
        [
            $"in {row.CountryName}", $"in the {row.CountryName}", $"in {row.Place}", "across the EU" + (row.CountryCode == "EU" ? "" : "!"), $"at {row.Level} level", row.Level == "civic" ? "outside public office" : "!",
            .. practice.Categories.Select(category => category.Name), .. practice.Awards.Select(award => $"a {award.Outcome} of {award.EditionLabel}"), row.Level == "local" ? "a capital" : "!",
        ];
        // The words of a subject or a kind of place, but for their number: "schools" may be "school" here.
        var text = Plain(string.Join(' ', [row.Title, row.Summary, .. practice.Words["tag"]]));
        return known.Contains(said) || said.Split(" and ").All(subject => Plain(subject).Split(' ').Where(word => word is not ("a" or "an" or "area" or "city")).All(word => FormsOf(word).Any(form => text.Contains(form, StringComparison.Ordinal))));
    }

    /// <summary>Without what some write and others do not: "e-sports", "residents’".</summary>
    private static string Plain(string text) => Folding.Fold(text).Replace("-", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

    /// <summary>A word and what it may be in the singular.</summary>
    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word.TrimEnd('s');
        if (word.EndsWith('y')) yield return word[..^1] + "ies";
        if (word.EndsWith("es", StringComparison.Ordinal)) yield return word[..^2];
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
    }

    /// <summary>A place may have a comma of its own.</summary>
    [GeneratedRegex(", (?=also |picked )", RegexOptions.None, 1000)]
    private static partial Regex PartEnd();
}

/// <summary>An index in a folder of its own.</summary>
internal sealed class OpenIndex(ContentFolder content) : IDisposable
{
    private readonly TempFolder _folder = new();
    private IndexSnapshot? _snapshot;

    public OpenIndex(TempContent content) : this(content.Read())
    {
    }

    public IndexSnapshot Snapshot => _snapshot ??= new IndexFolder(_folder.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content);

    public void Dispose() => _folder.Dispose();
}

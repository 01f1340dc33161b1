using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>Advice about what entries lack together: collections with entries that were taken back, countries and their introductions.</summary>
internal sealed class AdviceOnAll(IReadOnlyList<FileReading> read, DateTimeOffset now)
{
    /// <summary>From so many entries on, a reader asks what is particular about a country.</summary>
    private const int EntriesWorthWords = 5;

    private readonly List<Practice> _practices = [.. read.Where(one => one.IsGood).Select(one => one.Entry).OfType<ReadEntry<Practice>>().Select(practice => practice.Entry)];

    public IEnumerable<Problem> Give()
    {
        AdviseCollections();
        var entries = _practices.Where(practice => practice.Withdrawn is null && practice.Country is not null && practice.Publication.IsPublicAt(now)).CountBy(practice => practice.Country!).ToDictionary();
        foreach (var text in read.Select(one => one.Entry).OfType<ReadEntry<CountryText>>())
            if (Countries.WithSlug(text.Entry.Slug.Value) is { } country && !entries.ContainsKey(country))
                text.Problems.Add(1, 1, ProblemCode.CountryEmpty, $"There is no public entry from {country.Name}", "keep the introduction until there is one, or remove it");
        var told = read.Where(one => one.File.Kind == ContentKind.Countries).Select(one => one.File.Slug).ToHashSet();
        return entries.Where(pair => pair.Value >= EntriesWorthWords && !told.Contains(pair.Key.Slug)).Select(pair => new Problem(
            $"{Vocabulary<ContentKind>.WordFor(ContentKind.Countries)}/{pair.Key.Slug}.md", 1, 1, ProblemCode.CountryUntold,
            $"{pair.Key.Name} has {pair.Value} public entries and no introduction", $"write this file; begin with: new country {pair.Key.Slug}"));
    }

    /// <summary>What was taken back is not shown in a collection; the editor should look for another one.</summary>
    private void AdviseCollections()
    {
        var withdrawn = _practices.Where(practice => practice.Withdrawn is not null).Select(practice => practice.Slug.Value).ToHashSet();
        foreach (var collection in read.Select(one => one.Entry).OfType<ReadEntry<Collection>>())
            foreach (var node in collection.Fields.Mappings("entries").Select(entry => entry.TextNode("practice")).OfType<YamlText>().Where(node => withdrawn.Contains(node.Value.Trim())))
                collection.Problems.Add(node, ProblemCode.PracticeWithdrawn, $"The practice \"{node.Value.Trim()}\" was taken back, so the collection is shown without it", "remove it from the list");
    }
}

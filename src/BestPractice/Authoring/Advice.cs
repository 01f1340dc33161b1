using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>What makes an entry weaker than it has to be, though nothing in it is wrong. Every word of it is a warning.</summary>
internal sealed class Advice(DateTimeOffset now)
{
    private const int FewestWords = 5;

    private static readonly SectionKind[] Expected = [SectionKind.Problem, SectionKind.Action, SectionKind.Results];

    private readonly SimilarTitles _titles = new();

    /// <summary>Adds to the problems of an entry; entries come in the order of their paths.</summary>
    public void Give(object? read)
    {
        switch (read)
        {
            case ReadEntry<Practice> practice:
                AdvisePractice(practice);
                LinkAdvice.Give(practice.Links, practice.Problems);
                break;
            case ReadEntry<AwardEdition> edition:
                LinkAdvice.Give(edition.Links, edition.Problems);
                break;
            case ReadEntry<Category> category:
                LinkAdvice.Give(category.Links, category.Problems);
                break;
            case ReadEntry<Collection> collection:
                LinkAdvice.Give(collection.Links, collection.Problems);
                break;
            case ReadEntry<CountryText> country:
                LinkAdvice.Give(country.Links, country.Problems);
                break;
            case ReadEntry<ContentPage> page:
                LinkAdvice.Give(page.Links, page.Problems);
                break;
        }
    }

    /// <summary>Adds what only all entries together show, and gives what belongs to files that are still to be written.</summary>
    public IEnumerable<Problem> GiveOnAll(IReadOnlyList<FileReading> read) => new AdviceOnAll(read, now).Give();

    /// <summary>An entry that was taken back shows its title and the reason alone.</summary>
    private void AdvisePractice(ReadEntry<Practice> read)
    {
        LinkAdvice.Give(read.File.Fields, read.Problems);
        if (read.Entry.Withdrawn is not null) return;
        if (!read.Problems.HasErrors) AdviseSections(read);
        AdviseSummary(read);
        if (ValueOf(read, "title") is { } title && read.Entry.Title.Length > 0 && _titles.Add(read.Entry.Title, read.Problems.Path) is { } other)
            read.Problems.Add(title, ProblemCode.TitleSimilar, $"The title is nearly that of {other.Path}: \"{other.Title}\"", "give each the words by which it differs, or join the two entries");
        if (ValueOf(read, "checked") is { } day && read.Entry.FreshnessAt(now) == Freshness.Stale)
            read.Problems.Add(day, ProblemCode.CheckedLongAgo, $"The sources were last checked in {read.Entry.Checked!.ToWords()}, more than {PracticeReader.MonthsUntilStale} months ago", "look at the sources again, mend what has changed and write the new date");
    }

    /// <summary>A problem or results that no source tells stay untold, so one of them may be missing; who did what may not.</summary>
    private static void AdviseSections(ReadEntry<Practice> read)
    {
        var missing = Expected.Where(kind => !read.Entry.Tells(kind)).ToList();
        if (read.Entry.Depth == Depth.Full && !missing.Contains(SectionKind.Action) || missing.Count == 0) return;
        read.Problems.Add(read.File.BodyLine - 1, 1, ProblemCode.SectionMissing, $"The entry tells nothing under {string.Join(" and ", missing.Select(kind => $"\"{Section.AllHeadings[(int)kind]}\""))}",
            "write the section if a source tells it; if none does, leave the entry as it is");
    }

    private static void AdviseSummary(ReadEntry<Practice> read)
    {
        if (ValueOf(read, "summary") is not { } node || read.Entry.Summary.Length == 0) return;
        var (words, title) = (WordsOf(read.Entry.Summary), WordsOf(read.Entry.Title));
        if (words.Count < FewestWords)
            read.Problems.Add(node, ProblemCode.SummaryWeak, $"The summary has fewer than {FewestWords} words", "say in one sentence who did what where");
        else if (words.TrueForAll(title.Contains))
            read.Problems.Add(node, ProblemCode.SummaryWeak, "The summary only repeats the title", "say in one sentence who did what where");
    }

    private static List<string> WordsOf(string text) => [.. TextWord.Of(text).Select(word => Folding.Fold(word.In(text)))];

    private static YamlNode? ValueOf(ReadEntry<Practice> read, string key) => read.File.Fields.Find(key)?.Value;
}

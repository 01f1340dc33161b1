using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>What a content folder holds: every entry without errors, and every problem of every file.</summary>
public sealed class ContentReport
{
    /// <summary>The practices in the order of their paths, drafts included.</summary>
    public required IReadOnlyList<Practice> Practices { get; init; }
    /// <summary>The award editions, newest first.</summary>
    public required IReadOnlyList<AwardEdition> Editions { get; init; }
    /// <summary>The categories in their editorial order.</summary>
    public required IReadOnlyList<Category> Categories { get; init; }
    /// <summary>The collections in their editorial order.</summary>
    public required IReadOnlyList<Collection> Collections { get; init; }
    /// <summary>The introductions to countries.</summary>
    public required IReadOnlyList<CountryText> CountryTexts { get; init; }
    /// <summary>The pages of their own.</summary>
    public required IReadOnlyList<ContentPage> Pages { get; init; }
    /// <summary>All problems by path, line and column.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The files with errors whose entries are shown as they last were without, by path.</summary>
    public IReadOnlyList<string> Kept { get; private init; } = [];
    /// <summary>Changes with <see cref="Kept"/> and with what is shown in its place; empty when nothing is.</summary>
    public string KeptDigest { get; private init; } = "";

    /// <summary>Reads and checks all files of a folder.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    /// <param name="before">What was shown before, for the files that have errors now.</param>
    public static ContentReport Of(ContentFolder folder, TimeZoneInfo timeZone, LastGood? before = null) => Read(folder, timeZone, advice: null, progress: null, before);

    /// <summary>The same with the advice that editors need and the site does not: its problems depend on the day, and the site is the same without them.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    /// <param name="now">The instant from which "two years ago" counts.</param>
    /// <param name="progress">Told the path of each file as its reading begins, on any thread.</param>
    /// <param name="before">What was shown before, for the files that have errors now.</param>
    public static ContentReport ForEditors(ContentFolder folder, TimeZoneInfo timeZone, DateTimeOffset now, IProgress<string>? progress = null, LastGood? before = null) =>
        Read(folder, timeZone, new Advice(now), progress, before);

    private static ContentReport Read(ContentFolder folder, TimeZoneInfo timeZone, Advice? advice, IProgress<string>? progress, LastGood? before)
    {
        var history = folder.History ?? ContentHistory.None;
        var reader = new EntryReader(timeZone, history, progress);
        var read = folder.Readings.Of(folder.Files.Where(file => file.Kind != ContentKind.Images || file.Problem is not null), reader, history);
        var countries = CountriesNamed(read).ToList();
        var rules = new ContentRules(folder, countries);
        foreach (var one in read) rules.Check(one.Entry);
        var kept = KeptEntries.Of(read, before ?? LastGood.None, reader, new ContentRules(folder, countries));
        var shown = read.Where(one => one.IsGood).Concat(kept).OrderBy(one => one.File.Path, StringComparer.Ordinal).ToList();
        return new ContentReport
        {
            Practices = [.. Entries<Practice>(shown)],
            Editions = [.. Entries<AwardEdition>(shown).OrderByDescending(edition => edition.Year).ThenByDescending(edition => edition.Slug.Value, StringComparer.Ordinal)],
            Categories = [.. Entries<Category>(shown).OrderBy(category => category.Order).ThenBy(category => category.Id.Value, StringComparer.Ordinal)],
            Collections = [.. Entries<Collection>(shown).OrderBy(collection => collection.Order).ThenBy(collection => collection.Slug.Value, StringComparer.Ordinal)],
            CountryTexts = [.. Entries<CountryText>(shown)],
            Pages = [.. Entries<ContentPage>(shown)],
            Kept = [.. kept.Select(one => one.File.Path)],
            KeptDigest = kept.Count == 0 ? "" : ContentFolder.DigestOf([.. kept.Select(one => one.File)]),
            Problems = ProblemsOf(read, advice),
        };
    }

    private static IEnumerable<T> Entries<T>(IEnumerable<FileReading> read) => read.Select(one => one.Entry).OfType<ReadEntry<T>>().Select(one => one.Entry);

    /// <summary>Called last: rules and advice add to what reading found.</summary>
    private static IReadOnlyList<Problem> ProblemsOf(List<FileReading> read, Advice? advice)
    {
        foreach (var one in read) advice?.Give(one.Entry);
        var ofAll = advice?.GiveOnAll(read) ?? [];
        return [.. read.SelectMany(one => one.Problems.Found).Concat(ofAll).OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    private static IEnumerable<Country> CountriesNamed(IEnumerable<FileReading> read) => read.SelectMany(one => one.Entry switch
    {
        ReadEntry<Practice> practice => [practice.Entry.Country],
        ReadEntry<AwardEdition> edition => edition.Entry.Results.Select(result => result.Country),
        _ => [],
    }).OfType<Country>();
}

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
    /// <summary>The pages of their own.</summary>
    public required IReadOnlyList<ContentPage> Pages { get; init; }
    /// <summary>All problems by path, line and column.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Reads and checks all files of a folder.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    public static ContentReport Of(ContentFolder folder, TimeZoneInfo timeZone) => Read(folder, timeZone, advice: null, progress: null);

    /// <summary>The same with the advice that editors need and the site does not: its problems depend on the day, and the site is the same without them.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    /// <param name="now">The instant from which "two years ago" counts.</param>
    /// <param name="progress">Told the path of each file as its reading begins, on any thread.</param>
    public static ContentReport ForEditors(ContentFolder folder, TimeZoneInfo timeZone, DateTimeOffset now, IProgress<string>? progress = null) =>
        Read(folder, timeZone, new Advice(now), progress);

    private static ContentReport Read(ContentFolder folder, TimeZoneInfo timeZone, Advice? advice, IProgress<string>? progress)
    {
        var practices = new PracticeReader(new PublicationReader(timeZone));
        var read = folder.Files.Where(file => file.Kind != ContentKind.Images || file.Problem is not null)
            .AsParallel().AsOrdered().Select(file => ReadFile(file, practices, folder.History ?? ContentHistory.None, progress)).ToList();
        var rules = new ContentRules(folder, CountriesNamed(read.Select(one => one.Entry)));
        return new ContentReport
        {
            Practices = rules.Accept(read.Select(one => one.Entry).OfType<ReadEntry<Practice>>()),
            Editions = [.. rules.Accept(read.Select(one => one.Entry).OfType<ReadEntry<AwardEdition>>()).OrderByDescending(edition => edition.Year).ThenByDescending(edition => edition.Slug.Value, StringComparer.Ordinal)],
            Categories = [.. rules.Accept(read.Select(one => one.Entry).OfType<ReadEntry<Category>>()).OrderBy(category => category.Order).ThenBy(category => category.Id.Value, StringComparer.Ordinal)],
            Pages = rules.Accept(read.Select(one => one.Entry).OfType<ReadEntry<ContentPage>>()),
            Problems = ProblemsOf(read, advice),
        };
    }

    /// <summary>Called last: rules and advice add to what reading found.</summary>
    private static IReadOnlyList<Problem> ProblemsOf(List<(object? Entry, FileProblems Problems)> read, Advice? advice)
    {
        foreach (var (entry, _) in read) advice?.Give(entry);
        return [.. read.SelectMany(one => one.Problems.Found).OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    private static IEnumerable<Country> CountriesNamed(IEnumerable<object?> entries) => entries.SelectMany(entry => entry switch
    {
        ReadEntry<Practice> practice => [practice.Entry.Country],
        ReadEntry<AwardEdition> edition => edition.Entry.Results.Select(result => result.Country),
        _ => [],
    }).OfType<Country>();

    private static (object? Entry, FileProblems Problems) ReadFile(ContentFile file, PracticeReader practices, ContentHistory history, IProgress<string>? progress)
    {
        progress?.Report(file.Path);
        var problems = new FileProblems(file.Path);
        if (file.Problem is { } fault) problems.Add(fault.Line, fault.Column, fault.Code, fault.Sentence, fault.Remedy);
        if (file.Problem is not null || FrontMatter.Read(file.Bytes, problems) is not { } content) return (null, problems);
        var slug = file.Slug!;
        object? entry = file.Kind switch
        {
            ContentKind.Practices => WithFile(practices.Read(slug, content, problems), file, history),
            ContentKind.Awards => EditionReader.Read(slug, content, problems),
            ContentKind.Categories => CategoryReader.Read(slug, content, problems),
            _ => PageReader.Read(slug, content, problems),
        };
        return (entry, problems);
    }

    private static ReadEntry<Practice> WithFile(ReadEntry<Practice> read, ContentFile file, ContentHistory history) =>
        read with { Entry = read.Entry with { Path = file.Path, Written = file.Written, Committed = history.Of(file) } };
}

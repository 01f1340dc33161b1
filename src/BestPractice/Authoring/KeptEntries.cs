using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>
/// The entries that go on being shown though their files have errors now: each as it was when it was last good. References that lead nowhere today are borne for the
/// moment; a name that another entry has taken since is not.
/// </summary>
internal static class KeptEntries
{
    private static readonly ProblemCode[] Clashes = [ProblemCode.SlugDuplicate, ProblemCode.AliasClash];

    /// <summary>The last good readings of the files that have errors.</summary>
    /// <param name="read">All files as they are now.</param>
    /// <param name="before">The files as they were.</param>
    /// <param name="reader">Reads them again.</param>
    /// <param name="rules">Fresh rules, to which nothing has been shown yet.</param>
    public static IReadOnlyList<FileReading> Of(IReadOnlyList<FileReading> read, LastGood before, EntryReader reader, ContentRules rules)
    {
        var candidates = read.Where(now => !now.IsGood).SelectMany(now => before.At(now.File)).Select(reader.Read).Where(then => then.IsGood).ToList();
        if (candidates.Count == 0) return [];
        foreach (var good in read.Where(now => now.IsGood)) rules.Check(good.Entry);
        var kept = candidates.Where(then => FitsIn(then, rules)).ToList();
        return [.. kept, .. LostCategories([.. read.Where(now => now.IsGood).Concat(kept)], kept, before).Select(reader.Read).Where(then => then.IsGood)];
    }

    /// <summary>Categories whose files have gone though an entry that is kept has no other: it could not be shown without one.</summary>
    private static IEnumerable<ContentFile> LostCategories(IReadOnlyList<FileReading> shown, IReadOnlyList<FileReading> kept, LastGood before)
    {
        var known = shown.Select(one => one.Entry).OfType<ReadEntry<Category>>().Select(category => category.Entry.Id).ToHashSet();
        return kept.Select(one => one.Entry).OfType<ReadEntry<Practice>>().Select(practice => practice.Entry.Categories)
            .Where(categories => !categories.Any(known.Contains)).Select(categories => before.FindCategory(categories[0])).OfType<ContentFile>().Distinct();
    }

    private static bool FitsIn(FileReading then, ContentRules rules)
    {
        rules.Check(then.Entry);
        return !then.Problems.Found.Any(problem => Clashes.Contains(problem.Code));
    }
}

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
        var candidates = read.Where(now => !now.IsGood).Select(now => before.Find(now.File.Path)).OfType<ContentFile>().Select(reader.Read).Where(then => then.IsGood).ToList();
        if (candidates.Count == 0) return [];
        foreach (var good in read.Where(now => now.IsGood)) rules.Check(good.Entry);
        return [.. candidates.Where(then => FitsIn(then, rules))];
    }

    private static bool FitsIn(FileReading then, ContentRules rules)
    {
        rules.Check(then.Entry);
        return !then.Problems.Found.Any(problem => Clashes.Contains(problem.Code));
    }
}

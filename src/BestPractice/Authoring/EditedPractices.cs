using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>Reads what was edited between two looks at a folder, and nothing that was not.</summary>
internal static class EditedPractices
{
    private const int Most = 20;

    /// <summary>
    /// A report of the edited practices alone, with the editions and categories that they are shown with; null where anything else has changed, too, or where one of them
    /// cannot be shown by itself: then only the whole folder tells what is to be shown.
    /// </summary>
    /// <param name="before">The folder as it was shown.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="timeZone">Where the midnight of a bare date is.</param>
    public static ContentReport? Between(ContentFolder before, ContentFolder after, TimeZoneInfo timeZone)
    {
        if (before.Files.Count != after.Files.Count) return null;
        var changed = before.Files.Zip(after.Files).Where(pair => !IsSame(pair.First, pair.Second)).Take(Most + 1).ToList();
        if (changed.Count is 0 or > Most || !changed.TrueForAll(pair => pair.First.Path == pair.Second.Path && pair.Second.Kind == ContentKind.Practices)) return null;
        var reader = new EntryReader(timeZone, after.History ?? ContentHistory.None);
        // No country is known here: who links to one waits for the whole.
        var rules = new ContentRules(after, []);
        var practices = changed.ConvertAll(pair => reader.Read(pair.Second));
        foreach (var one in practices) rules.Check(one.Entry);
        var others = after.Files.Where(file => file.Kind is ContentKind.Awards or ContentKind.Categories).AsParallel().AsOrdered().Select(reader.Read).ToList();
        return practices.TrueForAll(one => one.IsGood) && others.TrueForAll(one => one.IsGood) ? new ContentReport
        {
            Practices = Entries<Practice>(practices), Editions = Entries<AwardEdition>(others), Categories = Entries<Category>(others),
            Collections = [], CountryTexts = [], Pages = [], Problems = [],
        } : null;
    }

    private static bool IsSame(ContentFile one, ContentFile other) => one.Path == other.Path && one.Problem == other.Problem && one.Bytes.AsSpan().SequenceEqual(other.Bytes);

    private static IReadOnlyList<T> Entries<T>(IEnumerable<FileReading> read) => [.. read.Select(one => one.Entry).OfType<ReadEntry<T>>().Select(one => one.Entry)];
}

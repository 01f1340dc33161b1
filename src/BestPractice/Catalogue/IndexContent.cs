using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>A content report as it is public at one instant, with the numbers that the index gives to its practices.</summary>
internal sealed class IndexContent
{
    /// <summary>The whole report.</summary>
    public required ContentReport Report { get; init; }

    /// <summary>The instant at which it is public.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The public practices by slug, each with its row number from 1.</summary>
    public required IReadOnlyDictionary<Slug, (int Id, Practice Practice)> Public { get; init; }

    /// <summary>Taken back, and shown as gone.</summary>
    public required IReadOnlyList<Practice> Withdrawn { get; init; }

    /// <summary>Practices without errors that visitors do not see.</summary>
    public required IReadOnlyList<Practice> Unseen { get; init; }

    /// <summary>Results per practice, the highest first.</summary>
    public required ILookup<Slug, (AwardEdition Edition, AwardResult Result)> Awards { get; init; }

    /// <summary>The names and values of the table <c>meta</c>.</summary>
    public required IReadOnlyDictionary<string, string> Meta { get; init; }

    public static IndexContent Of(ContentReport report, DateTimeOffset now, bool unpublished)
    {
        var shown = report.Practices.Where(practice => unpublished || practice.Publication.IsPublicAt(now)).ToList();
        var categories = report.Categories.Select(category => category.Id).ToHashSet();
        var complete = Complete(shown, categories);
        var broken = report.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Path).ToHashSet();
        var sound = report.Practices.Where(practice => !broken.Contains(practice.Path)).ToList();
        return new IndexContent
        {
            Report = report,
            Now = now,
            Public = complete.Select((practice, index) => (Id: index + 1, Practice: practice)).ToDictionary(pair => pair.Practice.Slug),
            Withdrawn = [.. shown.Where(practice => practice.Withdrawn is not null)],
            Unseen = [.. sound.Where(practice => practice.Withdrawn is null && !practice.Publication.IsPublicAt(now))],
            Awards = report.Editions
                .SelectMany(edition => edition.Results.Where(result => result.Practice is not null).Select(result => (Edition: edition, Result: result)))
                .OrderBy(pair => pair.Result.Outcome).ThenByDescending(pair => pair.Edition.Year)
                .ToLookup(pair => pair.Result.Practice!),
            Meta = new Dictionary<string, string>
            {
                ["whenever"] = Complete(report.Practices.Where(practice => unpublished || !practice.Publication.Draft), categories).Count().ToString(CultureInfo.InvariantCulture),
                ["valid_from"] = Instant(now),
                ["valid_until"] = report.Practices.Select(practice => NextChange(practice, now, unpublished)).Min() is { } change ? Instant(change) : "",
                ["sound_practices"] = sound.Count.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private static IEnumerable<Practice> Complete(IEnumerable<Practice> practices, HashSet<Slug> categories) =>
        practices.Where(practice => practice.Withdrawn is null).Select(practice => WithKnownCategories(practice, categories)).OfType<Practice>();

    /// <summary>Where drafts are shown, they turn stale before eyes too.</summary>
    private static DateTimeOffset? NextChange(Practice practice, DateTimeOffset now, bool unpublished) =>
        new[] { practice.NextChangeAfter(now), unpublished && practice.Withdrawn is null && practice.StaleFrom > now ? practice.StaleFrom : null }.Min();

    /// <summary>A category whose own file has errors is missing for the moment; an entry that had only such ones is too.</summary>
    private static Practice? WithKnownCategories(Practice practice, HashSet<Slug> known)
    {
        var categories = practice.Categories.Where(known.Contains).ToList();
        return categories.Count == 0 ? null : practice with { Categories = categories };
    }

    internal static string Instant(DateTimeOffset instant) => instant.UtcTicks.ToString(CultureInfo.InvariantCulture);
}

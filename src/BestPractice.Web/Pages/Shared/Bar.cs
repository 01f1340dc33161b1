namespace BestPractice.Web.Pages.Shared;

/// <summary>One bar of a chart.</summary>
/// <param name="Words">What it stands for.</param>
/// <param name="Length">Its length in hundredths of the width.</param>
/// <param name="Figure">The number shown beside it.</param>
/// <param name="Unit">What is read after the number, not shown.</param>
/// <param name="Path">Where it leads; null for plain text.</param>
public sealed record Bar(string Words, int Length, string Figure, string Unit, string? Path)
{
    /// <summary>True where the full width means all.</summary>
    public bool IsShare { get; init; }

    /// <summary>Numbers of practices: the largest takes the full width, nothing leads nowhere.</summary>
    public static IReadOnlyList<Bar> Of(IEnumerable<(string Words, int Practices, string Path)> rows)
    {
        var counted = rows.ToList();
        var most = Math.Max(1, counted.Select(row => row.Practices).DefaultIfEmpty().Max());
        return [.. counted.Select(row => new Bar(row.Words, 100 * row.Practices / most, Wording.Number(row.Practices), row.Practices == 1 ? "practice" : "practices", row.Practices == 0 ? null : row.Path))];
    }

    /// <summary>How many of all.</summary>
    public static Bar OfShare(string words, int number, int all) =>
        new(words, Wording.Hundredths(number, all), Wording.Share(number, all), $"({number} of {all})", null) { IsShare = true };
}

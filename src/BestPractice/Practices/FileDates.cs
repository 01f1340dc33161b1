namespace BestPractice.Practices;

/// <summary>When a file appeared and when its text last changed, by the commits of its repository.</summary>
/// <param name="Appeared">Its first commit; null where that is not known.</param>
/// <param name="Changed">The last commit that changed its text; null where that is not known or the file on disk is another.</param>
public sealed record FileDates(DateTimeOffset? Appeared, DateTimeOffset? Changed)
{
    /// <summary>Nothing is known.</summary>
    public static FileDates Unknown { get; } = new(null, null);
}

namespace BestPractice.Practices;

/// <summary>When an entry is public.</summary>
/// <param name="Draft">True while only editors may see it.</param>
/// <param name="From">The first instant at which it is public; null means always.</param>
/// <param name="Until">The first instant at which it is public no more; null means never.</param>
public sealed record Publication(bool Draft, DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Public from the beginning to the end of time.</summary>
    public static Publication Always { get; } = new(false, null, null);

    /// <summary>True when the entry is public at an instant.</summary>
    public bool IsPublicAt(DateTimeOffset instant) => !Draft && (From is null || From <= instant) && (Until is null || instant < Until);

    /// <summary>The first instant after the given one at which <see cref="IsPublicAt"/> may change, or null.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset instant) =>
        Draft ? null : new[] { From, Until }.Where(change => change > instant).Min();
}

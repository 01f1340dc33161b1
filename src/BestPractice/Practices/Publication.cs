namespace BestPractice.Practices;

/// <summary>Whether an entry is shown to visitors, and why not.</summary>
public enum PublicationState
{
    /// <summary>Everybody may see it.</summary>
    Public,
    /// <summary>Its editors still work on it.</summary>
    Draft,
    /// <summary>It will be public.</summary>
    Scheduled,
    /// <summary>It was public.</summary>
    Expired,
}

/// <summary>When an entry is public.</summary>
/// <param name="Draft">True while only editors may see it.</param>
/// <param name="From">The first instant at which it is public; null means always.</param>
/// <param name="Until">The first instant at which it is public no more; null means never.</param>
public sealed record Publication(bool Draft, DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Public from the beginning to the end of time.</summary>
    public static Publication Always { get; } = new(false, null, null);

    /// <summary>What the entry is at an instant.</summary>
    public PublicationState StateAt(DateTimeOffset instant) =>
        Draft ? PublicationState.Draft : instant < From ? PublicationState.Scheduled : Until <= instant ? PublicationState.Expired : PublicationState.Public;

    /// <summary>True when the entry is public at an instant.</summary>
    public bool IsPublicAt(DateTimeOffset instant) => StateAt(instant) == PublicationState.Public;

    /// <summary>The instant that its state is about: from when a scheduled entry is public, since when an expired one is no more; else null.</summary>
    public DateTimeOffset? TurnAt(DateTimeOffset instant) => StateAt(instant) switch
    {
        PublicationState.Scheduled => From,
        PublicationState.Expired => Until,
        _ => null,
    };

    /// <summary>The first instant after the given one at which <see cref="IsPublicAt"/> may change, or null.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset instant) =>
        Draft ? null : new[] { From, Until }.Where(change => change > instant).Min();
}

namespace BestPractice.Practices;

/// <summary>When an entry became public and when it last changed, as feeds tell it.</summary>
/// <param name="Published">The date of its front matter, else its first commit; null when neither is known.</param>
/// <param name="Updated">When it changed; where no commit says so, the later of publication and check; without these, when its file was written.</param>
/// <param name="Changed">When it changed as its readers could see it, by its commits; null where none says so.</param>
public sealed record EntryDates(DateTimeOffset? Published, DateTimeOffset Updated, DateTimeOffset? Changed)
{
    /// <summary>The dates of a practice. None lies in the future: a day that is still to come says nothing.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="now">The instant from which it is shown.</param>
    public static EntryDates Of(Practice practice, DateTimeOffset now)
    {
        var from = Past(practice.Publication.From);
        var published = from ?? Past(practice.Committed.Appeared);
        var changed = Past(practice.Committed.Changed) is { } commit ? Later(from, commit) : null;
        var updated = changed ?? Later(from, Past(practice.Checked?.FirstInstant)) ?? Past(practice.Written) ?? now;
        return new EntryDates(published, Later(published, updated)!.Value, changed);

        DateTimeOffset? Past(DateTimeOffset? instant) => instant <= now ? instant : null;
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one > other || other is null ? one : other;
}

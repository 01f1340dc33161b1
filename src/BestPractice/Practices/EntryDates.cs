namespace BestPractice.Practices;

/// <summary>When an entry became public and when it last changed, as feeds tell it.</summary>
/// <param name="Published">The date of its front matter, if it has one.</param>
/// <param name="Updated">The later of that and the day on which its sources were checked; without either, when its file was written.</param>
public sealed record EntryDates(DateTimeOffset? Published, DateTimeOffset Updated)
{
    /// <summary>The dates of a practice. None lies in the future: a day that is still to come says nothing.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="now">The instant from which it is shown.</param>
    public static EntryDates Of(Practice practice, DateTimeOffset now)
    {
        var published = practice.Publication.From <= now ? practice.Publication.From : null;
        var checkedOn = practice.Checked?.FirstInstant <= now ? practice.Checked?.FirstInstant : null;
        var known = published > checkedOn || checkedOn is null ? published : checkedOn;
        return new EntryDates(published, known ?? (practice.Written <= now ? practice.Written : now));
    }
}

using System.Globalization;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The keys <c>draft</c>, <c>published</c> and <c>expires</c>. A date without a time is midnight in the site's time zone.</summary>
internal sealed class PublicationReader(TimeZoneInfo timeZone)
{
    /// <summary>The form of a moment, without the limits of the calendar.</summary>
    public const string Form = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}|T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})| [0-9]{2}:[0-9]{2} (Z|[+-][0-9]{2}:[0-9]{2}))?\z";

    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm"];
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm zzz"];

    public Publication Read(Fields fields)
    {
        var publication = new Publication(fields.Flag("draft"), Instant(fields, "published"), Instant(fields, "expires"));
        if (publication.From >= publication.Until)
            fields.Problems.Add(fields.Node("expires")!, ProblemCode.DateOrder, "The entry expires before it is published", "check both dates");
        return publication;
    }

    /// <summary>The first instant of a day.</summary>
    public DateTimeOffset Midnight(DateOnly day) => InZone(day.ToDateTime(TimeOnly.MinValue));

    private DateTimeOffset? Instant(Fields fields, string key)
    {
        if (fields.TextNode(key) is not { } node) return null;
        var text = node.Value.Trim().Replace("Z", "+00:00", StringComparison.Ordinal);
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return instant;
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is >= 1900 and <= 2999) return InZone(local);
        fields.Problems.Add(node, ProblemCode.DateInvalid, $"\"{node.Value}\" is not a date or a date with a time", "write 2026-12-01 or 2026-12-01 09:30");
        return null;
    }

    /// <summary>A local time that the change to summer time skips counts from the first instant after the gap.</summary>
    private DateTimeOffset InZone(DateTime local)
    {
        while (timeZone.IsInvalidTime(local)) local = local.AddMinutes(1);
        return new DateTimeOffset(local, timeZone.GetUtcOffset(local));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace BestPractice.Practices;

/// <summary>A date as precise as it is known (ISO 8601 reduced precision): <c>2019</c>, <c>2019-03</c> or <c>2019-03-14</c>.</summary>
public sealed partial record PartialDate
{
    internal const string Form = @"^[12]\d{3}(-\d{2}(-\d{2})?)?\z";

    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year, 1000 to 2999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, if known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, if known.</summary>
    public int? Day { get; }

    /// <summary>The date when <paramref name="text"/> is one that exists in the calendar, else null.</summary>
    public static PartialDate? TryParse(string? text)
    {
        if (text is null || !Shape().IsMatch(text)) return null;
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        return new PartialDate(date.Year, text.Length > 4 ? date.Month : null, text.Length > 7 ? date.Day : null);
    }

    /// <summary>The date in English, as precise as it is: <c>14 March 2019</c>, <c>March 2019</c>, <c>2019</c>.</summary>
    public string ToWords()
    {
        if (Month is not { } month) return ToString();
        var monthAndYear = $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {ToString()[..4]}";
        return Day is { } day ? $"{day.ToString(CultureInfo.InvariantCulture)} {monthAndYear}" : monthAndYear;
    }

    /// <summary>The beginning of the first day it can mean, in UTC.</summary>
    public DateTimeOffset FirstInstant => new(Year, Month ?? 1, Day ?? 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first day on which every day it can mean is more than a number of months ago: after 24 months, <c>2019-03</c> gives 1 April 2021.</summary>
    public DateOnly FirstDayMoreThan(int months) => this switch
    {
        { Month: { } month, Day: { } day } => new DateOnly(Year, month, day).AddMonths(months).AddDays(1),
        { Month: { } month } => new DateOnly(Year, month, 1).AddMonths(months + 1),
        _ => new DateOnly(Year, 1, 1).AddMonths(months + 12),
    };

    /// <summary>True when this date is certainly earlier, however the missing months and days are filled in: 2018 is before 2019-03, 2019 is not.</summary>
    public bool IsBefore(PartialDate other)
    {
        var (mine, others) = (ToString(), other.ToString());
        return string.CompareOrdinal(mine, 0, others, 0, Math.Min(mine.Length, others.Length)) < 0;
    }

    /// <summary>The date as it is written in front matter.</summary>
    public override string ToString()
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = Month?.ToString("-00", CultureInfo.InvariantCulture);
        return year + month + Day?.ToString("-00", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(Form, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}

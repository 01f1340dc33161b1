using System.Globalization;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web;

/// <summary>Words of the content as visitors read them.</summary>
public static class Wording
{
    /// <summary><c>1 winner</c>, <c>12 winners</c>, <c>1,204 winners</c>.</summary>
    public static string Count(int number, string noun, string? plural = null) =>
        $"{Number(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary><c>1,204</c>, and <c>−3</c> with the sign of a subtraction.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');

    public static string PracticeCount(int number) => Count(number, "practice");

    /// <summary><c>57%</c>; only nothing is 0% and only all is 100%.</summary>
    public static string Share(int number, int all) => $"{Hundredths(number, all)}%";

    public static int Hundredths(int number, int all) => number == 0 ? 0 : number == all ? 100 : Math.Clamp((int)Math.Round(100.0 * number / all), 1, 99);

    /// <summary>Where practices come from: <c>23 countries and the European Union</c>, which is none of them.</summary>
    public static string Countries(IEnumerable<CountrySummary> countries)
    {
        var codes = countries.Select(country => country.Code).ToList();
        var union = codes.Remove("EU");
        return Count(codes.Count, "country", "countries") + (union ? " and the European Union" : "");
    }

    /// <summary>Who runs the awards.</summary>
    public const string AwardsOrganiser = "Innovation in Politics Institute";

    /// <summary><c>Winner, Innovation in Politics Awards 2020, Ecology</c>.</summary>
    public static string Award(AwardRow award) => $"{OutcomeName(award.Outcome)}, Innovation in Politics Awards {award.EditionLabel}" + (award.Category is null ? "" : $", {award.Category}");

    /// <summary>When an entry came here and when it changed: <c>Published 1 January 2025, last changed 1 February 2025</c>; null when neither is known.</summary>
    public static string? History(PracticeRow row, TimeZoneInfo zone) => (Day(row.Published, zone), Day(row.Changed, zone)) switch
    {
        (null, null) => null,
        ({ } published, null) => $"Published {published}",
        (null, { } changed) => $"Last changed {changed}",
        var (published, changed) => published == changed ? $"Published {published}" : $"Published {published}, last changed {changed}",
    };

    /// <summary>A partial date in words, or null.</summary>
    public static string? Date(string? text) => PartialDate.TryParse(text)?.ToWords();

    /// <summary>When an editor looked at the sources: <c>Last checked October 2026</c>, <c>Not checked since 2021</c>, <c>Never checked</c>.</summary>
    public static string Checked(PracticeRow row) => Vocabulary<Freshness>.TryParse(row.Freshness) switch
    {
        Freshness.Recent => $"Last checked {Date(row.Checked)}",
        Freshness.Stale => $"Not checked since {Date(row.Checked)}",
        _ => ValueNames.Of(Freshness.Unknown),
    };

    /// <summary>The day of an instant (RFC 3339) in a time zone, or null.</summary>
    public static string? Day(string? instant, TimeZoneInfo zone) => instant is null ? null
        : TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant to the minute in a time zone: <c>24 November 2026, 09:05</c>.</summary>
    public static string Moment(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Why only a preview shows an entry: <c>Draft</c>, <c>Scheduled for 1 December 2026, 09:30 (Europe/Vienna)</c>; null when everybody may see it.</summary>
    public static string? State(string? state, string? turn, TimeZoneInfo zone) => Vocabulary<PublicationState>.TryParse(state) switch
    {
        PublicationState.Draft => "Draft",
        PublicationState.Scheduled => $"Scheduled for {Moment(turn, zone)}",
        PublicationState.Expired => $"Expired on {Moment(turn, zone)}",
        _ => null,
    };

    private static string Moment(string? instant, TimeZoneInfo zone) => $"{Moment(DateTimeOffset.Parse(instant!, CultureInfo.InvariantCulture), zone)} ({zone.Id})";

    public static string? LevelName(string? word) => Vocabulary<Level>.TryParse(word) is { } level ? ValueNames.Of(level) : null;

    public static string StatusName(string word) => ValueNames.Of(Vocabulary<Status>.TryParse(word) ?? Status.Unknown);

    public static string? EvidenceName(string? word) => Vocabulary<Evidence>.TryParse(word) is { } evidence ? ValueNames.Of(evidence) : null;

    public static string? OutcomeName(string? word) => Vocabulary<Outcome>.TryParse(word) is { } outcome ? ValueNames.Of(outcome) : null;

    /// <summary>How many of all are known here: <c>7 winners</c>, <c>5 of 8 winners known here</c>.</summary>
    public static string Known(int known, int? all, string noun) =>
        all is null || all == known ? Count(known, noun) : $"{known} of {Count(all.Value, noun)} known here";

    /// <summary>A result on one line: <c>90,000 items a year: Less waste (2019)</c>.</summary>
    public static string Result(ResultRow result)
    {
        var figure = string.Join(' ', new[] { result.Value, result.Unit }.Where(part => part is not null));
        return (figure.Length == 0 ? result.Claim : $"{figure}: {result.Claim}") + (result.Period is null ? "" : $" ({result.Period})");
    }

    /// <summary>When a practice ran: <c>From March 2019</c>, <c>2016 to 2018</c>, <c>Until 2020</c>; null when neither end is known.</summary>
    public static string? Period(string? started, string? ended) => (Date(started), Date(ended)) switch
    {
        (null, null) => null,
        ({ } from, null) => $"From {from}",
        (null, { } to) => $"Until {to}",
        var (from, to) => from == to ? from : $"{from} to {to}",
    };

    /// <summary>When an edition was held: one day, or from a first to a last.</summary>
    public static string? Held(string? from, string? to) => Date(to) is { } last ? $"{Date(from)} to {last}" : Date(from);

    /// <summary>Place and country where known, without saying a name twice.</summary>
    public static string Where(string? place, string? country) =>
        string.Join(", ", new[] { place, country }.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Join(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}",
    };
}

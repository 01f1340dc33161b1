using System.Globalization;
using BestPractice.Catalogue;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>
/// What a bibliography says of the page of a practice. The showcase wrote the page, whoever did the work that it tells of, so the showcase is its author.
/// The day is that of the version: the one on which the entry last changed.
/// </summary>
internal sealed record Citation
{
    public const string Author = PageMeta.SiteName;

    /// <summary>Its name in a bibliography; it stays when the entry is renamed.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required string Address { get; init; }

    public required DateOnly Version { get; init; }

    /// <summary>Today: the day on which the citation was fetched.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary><c>Version of 14 March 2026. Sources checked March 2026.</c></summary>
    public required string Note { get; init; }

    /// <summary>One line in the style of APA, 7th edition, which names an author that is the whole website once.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Author}. ({Version:yyyy, MMMM d}). {Title}{(Title[^1] is '.' or '?' or '!' ? "" : ".")} {Address}");
}

/// <summary>Citations of practices, on the days of the site's time zone.</summary>
public sealed class Citations(Links links, SiteOptions options, TimeProvider clock)
{
    internal Citation Of(PracticeRecord practice)
    {
        var row = practice.Row;
        var version = DayOf(DateTimeOffset.Parse(row.Updated, CultureInfo.InvariantCulture));
        return new Citation
        {
            Key = $"practice-{row.FirstSlug}", Title = row.Title, Summary = row.Summary, Language = row.Language,
            Keywords = [.. practice.Categories.Select(category => category.Name).Concat(practice.Words["tag"]).Distinct(StringComparer.OrdinalIgnoreCase)],
            Address = links.Absolute(links.Practice(row.Slug)), Version = version, Accessed = DayOf(clock.GetUtcNow()),
            Note = string.Create(CultureInfo.InvariantCulture, $"Version of {version:d MMMM yyyy}.{(Wording.Date(row.Checked) is { } day ? $" Sources checked {day}." : "")}"),
        };
    }

    private DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, options.Zone).DateTime);
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Tests.Formats;

/// <summary>A practice of which every text is the same, to see what a format does with it.</summary>
internal static class Known
{
    public static PracticeRecord Practice(string text) => new()
    {
        Row = new PracticeRow
        {
            Id = 1, Slug = "entry", FirstSlug = "first", Title = text, OriginalTitle = text, Summary = text, Place = text, Status = "running", Freshness = "unknown", Path = "practices/entry.md", State = "public", Depth = "full", Organisation = text, Cost = text,
            Language = "en", CountryName = text, CountryCode = "AT", CountrySlug = "austria", Updated = "2026-03-14T00:00:00Z", Checked = "2026-03-14",
        },
        Categories = [new CategoryName { Slug = "ecology", Name = text }],
        Sections = [],
        Results = [new ResultRow { Claim = text, Value = text }],
        Sources = [new SourceRow { Title = text, Url = "https://example.eu/a_(b)?c=<d>" }],
        Links = [],
        Leads = [],
        Words = new[] { text, "two" }.ToLookup(_ => "tag"),
        Awards = [],
        Related = [],
    };
}

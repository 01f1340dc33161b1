using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class EntryDatesTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-02", "2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-04", "2026-03-01", "2026-04-01")]
    [InlineData(null, "2025", null, "2025-01-01")]
    [InlineData("2026-03-01", null, "2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-12", "2026-03-01", "2026-03-01")]
    [InlineData(null, "2026-12", null, "2026-05-20")]
    [InlineData(null, null, null, "2026-05-20")]
    public void An_entry_changed_when_it_was_published_or_checked_and_never_in_the_future(string? published, string? checkedOn, string? from, string updated)
    {
        var dates = EntryDates.Of(Practice(published, checkedOn) with { Written = Day("2026-05-20") }, Day("2026-06-01"));

        Assert.Equal((from is null ? null : Day(from), Day(updated)), (dates.Published, dates.Updated));
    }

    [Fact]
    public void A_file_from_the_future_counts_from_now()
    {
        Assert.Equal(Day("2026-06-01"), EntryDates.Of(Practice(null, null) with { Written = Day("2026-07-01") }, Day("2026-06-01")).Updated);
    }

    private static Practice Practice(string? published, string? checkedOn) => new()
    {
        Slug = Slug.TryParse("entry")!, Title = "Entry", Summary = "One sentence.", Categories = [], Status = Status.Running, Sources = [],
        Checked = PartialDate.TryParse(checkedOn), Publication = new Publication(false, published is null ? null : Day(published), null),
    };

    private static DateTimeOffset Day(string text) => PartialDate.TryParse(text)!.FirstInstant;
}

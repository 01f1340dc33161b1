using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests.Catalogue;

public sealed class FreshnessTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private readonly TestClock _clock = new(Showcase.Now);

    [Theory]
    [InlineData("2021", "2024-01-01")]
    [InlineData("2024-06", "2026-07-01")]
    [InlineData("2022-02", "2024-03-01")]
    [InlineData("2024-02-28", "2026-03-01")]
    [InlineData("2024-02-29", "2026-03-01")]
    [InlineData("2024-12-31", "2027-01-01")]
    public void A_check_is_old_after_the_last_day_that_it_can_mean_and_24_months(string text, string first) =>
        Assert.Equal(first, PartialDate.TryParse(text)!.FirstDayMoreThan(24).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void An_index_ends_at_the_midnight_at_which_an_entry_turns_stale()
    {
        _content.WritePractice("entry", "checked: 2024-06");
        var before = Start();
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(2)), before.ValidUntil);
        Assert.Equal(("recent", "unknown"), (Freshness(before, "entry"), Freshness(before, "other")));

        _clock.Now = before.ValidUntil!.Value.AddTicks(-1);
        Assert.Equal(before.Version, Start().Version);

        _clock.Now = before.ValidUntil.Value;
        var after = Start();
        Assert.Equal(("stale", null), (Freshness(after, "entry"), after.ValidUntil));
        Assert.Equal(["entry"], Slugs(after, PracticeFilter.Everything.With(Facet.Checked, "stale")));
    }

    [Fact]
    public void A_draft_and_an_entry_taken_back_end_no_index()
    {
        _content.WritePractice("draft", "checked: 2024-06\ndraft: true");
        _content.WritePractice("gone", "checked: 2024-06\nwithdrawn: It was wrong.");
        Assert.Null(Start().ValidUntil);
    }

    [Fact]
    public void Where_drafts_are_shown_they_end_an_index_too()
    {
        _content.WritePractice("draft", "checked: 2024-06\ndraft: true");
        _content.WritePractice("gone", "checked: 2024-05\nwithdrawn: It was wrong.");
        var preview = new IndexFolder(_indexes.Path, TempContent.Vienna, _clock) { Unpublished = true }.Open(_content.Read());
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(2)), preview.ValidUntil);
    }

    [Fact]
    public void Longest_unchecked_first_begins_with_what_was_never_checked()
    {
        _content.WritePractice("new", "checked: 2026-05");
        _content.WritePractice("old", "checked: 2021");
        _content.WritePractice("older", "checked: 2020-12-31");
        Assert.Equal(["other", "older", "old", "new"], Slugs(Start(), PracticeFilter.Everything with { Sort = SortOrder.Checked }));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IndexSnapshot Start() => new IndexFolder(_indexes.Path, TempContent.Vienna, _clock).Open(_content.Read());

    private static string Freshness(IndexSnapshot index, string slug) => new PracticeQueries(index).Find(slug)!.Row.Freshness;

    private static IEnumerable<string> Slugs(IndexSnapshot index, PracticeFilter filter) => new PracticeListQueries(index).Page(filter).Cards.Select(card => card.Slug);
}

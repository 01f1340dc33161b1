using System.Globalization;
using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class PublicationTests
{
    private static readonly DateTimeOffset March = At("2026-03-01T00:00Z");
    private static readonly DateTimeOffset June = At("2026-06-01T00:00Z");

    [Theory]
    [InlineData("2026-02-28T23:59Z", false)]
    [InlineData("2026-03-01T00:00Z", true)]
    [InlineData("2026-03-01T01:00+01:00", true)]
    [InlineData("2026-05-31T23:59Z", true)]
    [InlineData("2026-06-01T00:00Z", false)]
    public void An_entry_is_public_from_its_first_instant_until_before_its_last(string instant, bool isPublic) =>
        Assert.Equal(isPublic, new Publication(Draft: false, March, June).IsPublicAt(At(instant)));

    [Theory]
    [InlineData(false, "2026-02-28T23:59Z", PublicationState.Scheduled, "2026-03-01T00:00Z")]
    [InlineData(false, "2026-03-01T00:00Z", PublicationState.Public, null)]
    [InlineData(false, "2026-06-01T00:00Z", PublicationState.Expired, "2026-06-01T00:00Z")]
    [InlineData(true, "2026-02-28T23:59Z", PublicationState.Draft, null)]
    [InlineData(true, "2026-03-01T00:00Z", PublicationState.Draft, null)]
    public void An_entry_has_a_state_and_the_instant_that_it_is_about(bool draft, string instant, PublicationState state, string? turn)
    {
        var publication = new Publication(draft, March, June);
        Assert.Equal((state, turn is null ? null : (DateTimeOffset?)At(turn)), (publication.StateAt(At(instant)), publication.TurnAt(At(instant))));
    }

    [Fact]
    public void A_draft_is_never_public_and_never_changes()
    {
        var draft = new Publication(Draft: true, March, June);
        Assert.False(draft.IsPublicAt(March));
        Assert.Null(draft.NextChangeAfter(March.AddDays(-1)));
    }

    [Fact]
    public void An_entry_without_dates_is_always_public()
    {
        Assert.True(Publication.Always.IsPublicAt(DateTimeOffset.MinValue));
        Assert.Null(Publication.Always.NextChangeAfter(March));
    }

    [Fact]
    public void The_next_change_is_the_first_one_to_come()
    {
        var publication = new Publication(Draft: false, March, June);
        Assert.Equal(March, publication.NextChangeAfter(March.AddTicks(-1)));
        Assert.Equal(June, publication.NextChangeAfter(March));
        Assert.Null(publication.NextChangeAfter(June));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

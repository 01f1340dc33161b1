using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class PublicationStateTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    public PublicationStateTests()
    {
        _content.WritePractice("draft", "draft: true\npublished: 2027-01-01");
        _content.WritePractice("later", "published: 2026-12-01 09:30");
        _content.WritePractice("over", "expires: 2026-05-01");
        _content.WritePractice("taken", "draft: true\nwithdrawn: The facts were wrong.");
    }

    [Fact]
    public void A_preview_tells_the_state_of_each_entry_and_the_instant_that_it_is_about() =>
        Assert.Equal(["draft: draft ", "later: scheduled 2026-12-01T08:30:00Z", "other: public ", "over: expired 2026-04-30T22:00:00Z"], States(unpublished: true));

    [Fact]
    public void For_visitors_every_entry_is_public() => Assert.Equal(["other: public "], States(unpublished: false));

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IEnumerable<string> States(bool unpublished)
    {
        var index = new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)) { Unpublished = unpublished }.Open(_content.Read());
        var cards = new PracticeListQueries(index).Page(PracticeFilter.Everything).Cards;
        Assert.All(cards, card => Assert.Equal((card.State, card.Turn), (new PracticeQueries(index).Find(card.Slug)!.Row.State, new PracticeQueries(index).Find(card.Slug)!.Row.Turn)));
        return cards.Select(card => $"{card.Slug}: {card.State} {card.Turn}").Order(StringComparer.Ordinal);
    }
}

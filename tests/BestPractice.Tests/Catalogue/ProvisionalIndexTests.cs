using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;

namespace BestPractice.Tests.Catalogue;

/// <summary>What a first start among many files shows until the whole index is there.</summary>
public sealed class ProvisionalIndexTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private readonly TestClock _clock = new(Showcase.Now);
    private readonly IndexFolder _folder;

    public ProvisionalIndexTests()
    {
        _content.WritePractice("other", "title: The bridge\nrelated: [second]");
        _content.WritePractice("second");
        _folder = Folder();
    }

    [Fact]
    public void A_provisional_index_has_everything_but_related_practices()
    {
        var provisional = _folder.Open(_content.Read(), quickly: true);
        Assert.True(provisional.IsProvisional);
        Assert.Equal(0, Related(provisional, "other"));
        Assert.NotNull(new PracticeQueries(provisional).Find("other"));
        Assert.Equal(["other"], new PracticeListQueries(provisional).Page(new PracticeFilter { Words = "bridge" }).Cards.Select(card => card.Slug));
    }

    [Fact]
    public void The_same_content_opened_again_gives_the_whole_which_a_later_start_takes()
    {
        var provisional = _folder.Open(_content.Read(), quickly: true);
        var whole = _folder.Open(_content.Read());
        Assert.False(whole.IsProvisional);
        Assert.NotEqual(provisional.Version, whole.Version);
        Assert.Equal(1, Related(whole, "other"));
        Assert.Equal(whole.Path, Folder().Open(_content.Read(), quickly: true).Path);
    }

    [Fact]
    public void A_later_start_does_not_take_a_provisional_index_for_a_finished_one()
    {
        _folder.Open(_content.Read(), quickly: true).GiveUp();
        Assert.Equal(1, Related(Folder().Open(_content.Read()), "other"));
    }

    [Fact]
    public void The_whole_is_made_anew_where_the_provisional_index_was_damaged()
    {
        var provisional = _folder.Open(_content.Read(), quickly: true);
        SqliteConnection.ClearAllPools();
        File.WriteAllText(provisional.Path, "garbage");
        Assert.Equal(1, Related(_folder.Open(_content.Read()), "other"));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IndexFolder Folder() => new(_indexes.Path, TempContent.Vienna, _clock);

    private static int Related(IndexSnapshot index, string slug) => new PracticeListQueries(index).RelatedTo(slug, 6).Count;
}

using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

/// <summary>Several programs, or one after another, in one folder of indexes.</summary>
public sealed class SharedIndexFolderTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    [Fact]
    public void What_a_killed_program_left_unfinished_is_removed()
    {
        var left = _indexes.Write("left.1.tmp", "x");
        _indexes.Write("building.lock", "");
        Assert.Equal(Open().Path, Assert.Single(Directory.GetFiles(_indexes.Path)));
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void An_index_that_another_program_shows_is_not_removed()
    {
        var shown = Open();
        var ended = Open();
        for (var change = 0; change < 5; change++)
        {
            _content.WritePractice("changing", $"title: Version {change}");
            ended.GiveUp();
            ended = Open();
        }
        Assert.Equal(["other"], new PracticeQueries(shown).Slugs());
        Assert.Equal(4, Directory.GetFiles(_indexes.Path).Length);
    }

    [Fact]
    public void Of_several_programs_that_begin_at_once_all_show_the_same_index_and_one_builds_it()
    {
        var opened = Enumerable.Range(0, 6).AsParallel().WithDegreeOfParallelism(6).Select(_ => new IndexFolder(_indexes.Path, TempContent.Vienna, TimeProvider.System).Open(_content.Read())).ToList();
        Assert.Single(opened.Select(index => index.Path).Distinct());
        Assert.All(opened, index => Assert.Equal(["other"], new PracticeQueries(index).Slugs()));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private IndexSnapshot Open() => new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(_content.Read());
}

using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;

namespace BestPractice.Tests.Catalogue;

public sealed class CurrentIndexTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private readonly IndexFolder _folder;

    public CurrentIndexTests() => _folder = new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now));

    [Fact]
    public void Who_began_with_the_old_index_ends_with_it()
    {
        var current = new CurrentIndex(Version(1));
        var lease = current.Enter();
        current.Replace(Version(2));
        Assert.Equal(("Version 1", "Version 2"), (TitleIn(lease.Index), TitleIn(current.Newest)));
        Assert.True(File.Exists(lease.Index.Path));

        lease.Dispose();
        Assert.False(File.Exists(lease.Index.Path));
        Assert.Equal("Version 2", TitleIn(current.Newest));
    }

    [Fact]
    public void An_old_index_without_readers_is_removed_at_once()
    {
        var current = new CurrentIndex(Version(1));
        var old = current.Newest;
        current.Replace(Version(2));
        Assert.False(File.Exists(old.Path));
        Assert.False(old.TryEnter());
    }

    [Fact]
    public void Leaving_twice_counts_once()
    {
        var current = new CurrentIndex(Version(1));
        var (one, other) = (current.Enter(), current.Enter());
        current.Replace(Version(2));
        one.Dispose();
        one.Dispose();
        Assert.Equal("Version 1", TitleIn(other.Index));
        other.Dispose();
        Assert.False(File.Exists(other.Index.Path));
    }

    [Fact]
    public void Unchanged_content_changes_nothing_for_readers()
    {
        var current = new CurrentIndex(Version(1));
        var lease = current.Enter();
        current.Replace(Version(1));
        current.Replace(Version(2));
        SqliteConnection.ClearAllPools();
        Assert.Equal("Version 1", TitleIn(lease.Index));
        lease.Dispose();
        Assert.False(File.Exists(lease.Index.Path));
    }

    [Fact]
    public void Content_that_goes_back_while_somebody_reads_keeps_its_file()
    {
        var current = new CurrentIndex(Version(1));
        var lease = current.Enter();
        current.Replace(Version(2));
        current.Replace(Version(1));
        lease.Dispose();
        SqliteConnection.ClearAllPools();
        Assert.Equal("Version 1", TitleIn(current.Newest));
    }

    [Fact]
    public void An_index_that_is_read_outlives_any_number_of_changes()
    {
        var current = new CurrentIndex(Version(1));
        using var lease = current.Enter();
        for (var number = 2; number < 8; number++) current.Replace(Version(number));
        SqliteConnection.ClearAllPools();
        Assert.Equal(("Version 1", "Version 7"), (TitleIn(lease.Index), TitleIn(current.Newest)));
    }

    [Fact]
    public void Who_waits_for_a_replacement_is_told_of_each_new_index_and_of_no_other()
    {
        var current = new CurrentIndex(Version(1));
        var first = current.Replaced;
        current.Replace(Version(1));
        Assert.False(first.IsCompleted);

        current.Replace(Version(2));
        var second = current.Replaced;
        Assert.Equal((true, false), (first.IsCompleted, second.IsCompleted));

        current.Replace(Version(3));
        Assert.True(second.IsCompleted);
    }

    [Fact]
    public void Eight_readers_never_fail_while_the_index_is_replaced_fifty_times()
    {
        var current = new CurrentIndex(Version(0));
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => ReadUntil(current, over.Token), TaskCreationOptions.LongRunning)).ToArray();
        try
        {
            for (var number = 1; number <= 50; number++) current.Replace(Version(number));
        }
        finally
        {
            over.Cancel();
        }
        Assert.All(readers, reader => Assert.True(reader.GetAwaiter().GetResult() > 10));
        Assert.Equal("Version 50", TitleIn(current.Newest));
        Assert.Equal(current.Newest.Path, Assert.Single(Directory.GetFiles(_indexes.Path)));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    /// <summary>Reads under one lease twice, again and again; both times it has to see the same.</summary>
    private static int ReadUntil(CurrentIndex current, CancellationToken over)
    {
        var times = 0;
        for (; !over.IsCancellationRequested; times++)
        {
            using var lease = current.Enter();
            var title = TitleIn(lease.Index);
            Assert.Equal(title, new PracticeListQueries(lease.Index).Page(PracticeFilter.Everything with { Words = title }).Cards[0].Title);
        }
        return times;
    }

    private IndexSnapshot Version(int number)
    {
        _content.WritePractice("other", $"title: Version {number}");
        return _folder.Open(_content.Read());
    }

    private static string TitleIn(IndexSnapshot index) => new PracticeQueries(index).Find("other")!.Row.Title;
}

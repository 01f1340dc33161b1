using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class IndexHistoryTests : IDisposable
{
    private readonly TempRepository _repository = new();
    private readonly TempFolder _indexes = new();
    private readonly TestClock _clock = new(Showcase.Now);

    public IndexHistoryTests()
    {
        _repository.WritePractice("entry");
        _repository.Commit("2025-01-01");
    }

    [Fact]
    public void An_index_holds_what_the_commits_say()
    {
        _repository.WritePractice("entry", "title: Better\npublished: 2025-01-15");
        _repository.Commit("2025-02-01");
        var row = new PracticeQueries(Open(ContentHistory.Read(_repository.Content))).Find("entry")!.Row;
        Assert.Equal(("2025-01-14T23:00:00Z", "2025-02-01T12:00:00Z", "2025-02-01T12:00:00Z", "practices/entry.md"), (row.Published, row.Updated, row.Changed, row.Path));
    }

    [Fact]
    public void The_same_bytes_with_other_commits_are_another_index()
    {
        var text = File.ReadAllText(Path.Combine(_repository.Content, "practices/entry.md"));
        var before = Open(ContentHistory.Read(_repository.Content));
        _repository.WritePractice("entry", "title: For a day");
        _repository.Commit("2025-02-01");
        _repository.Write("practices/entry.md", text);
        _repository.Commit("2025-02-02");
        var after = Open(ContentHistory.Read(_repository.Content));
        Assert.Equal(("2025-01-01T12:00:00Z", "2025-02-02T12:00:00Z"), (Changed(before), Changed(after)));
        Assert.Equal(after.Version, Open(ContentHistory.Read(_repository.Content)).Version);
    }

    [Fact]
    public void While_git_has_not_answered_the_newest_index_of_the_same_content_will_do()
    {
        Assert.Null(Changed(Open(history: null)));
        _clock.Now += TimeSpan.FromHours(1);
        var told = Open(ContentHistory.Read(_repository.Content));
        Assert.Equal("2025-01-01T12:00:00Z", Changed(told));
        Assert.Equal(told.Version, Open(history: null).Version);
        _repository.WritePractice("another");
        Assert.NotEqual(told.Version, Open(history: null).Version);
    }

    [Fact]
    public void A_commit_from_the_future_says_nothing()
    {
        _clock.Now = TempRepository.Noon("2024-12-01");
        Assert.Null(Changed(Open(ContentHistory.Read(_repository.Content))));
    }

    public void Dispose()
    {
        _repository.Dispose();
        _indexes.Dispose();
    }

    private IndexSnapshot Open(ContentHistory? history) => new IndexFolder(_indexes.Path, TempContent.Vienna, _clock).Open(ContentFolder.Read(_repository.Content).With(history));

    private static string? Changed(IndexSnapshot index) => new ChangeQueries(index).Practices().Single(change => change.Slug == "entry").Changed;
}

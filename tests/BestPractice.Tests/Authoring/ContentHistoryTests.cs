using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

public sealed class ContentHistoryTests : IDisposable
{
    private readonly TempRepository _repository = new();

    [Fact]
    public void A_file_appeared_with_its_first_commit_and_changed_with_its_last()
    {
        _repository.WritePractice("first");
        _repository.Commit("2025-01-01");
        _repository.WritePractice("first", "title: Better");
        _repository.Commit("2025-02-01");
        _repository.WritePractice("second");
        _repository.Commit("2025-03-01");

        Assert.Equal("2025-01-01 2025-02-01", Dates("first"));
        Assert.Equal("2025-03-01 2025-03-01", Dates("second"));
    }

    [Fact]
    public void A_move_without_another_letter_is_no_change_and_keeps_the_first_day()
    {
        _repository.WritePractice("old", "title: A title", "## Problem\n\nText.");
        _repository.Commit("2025-01-01");
        _repository.Move("old", "newer");
        _repository.Commit("2025-02-01");
        _repository.Move("newer", "newest");
        _repository.Commit("2025-03-01");

        Assert.Equal("2025-01-01 2025-01-01", Dates("newest"));
    }

    [Fact]
    public void A_move_with_another_line_is_a_change_and_keeps_the_first_day()
    {
        _repository.WritePractice("old", "title: A title", "## Problem\n\n" + string.Concat(Enumerable.Repeat("Text of some length.\n\n", 30)));
        _repository.Commit("2025-01-01");
        _repository.Move("old", "new");
        File.AppendAllText(Path.Combine(_repository.Content, "practices/new.md"), "More.\n");
        _repository.Commit("2025-02-01");

        Assert.Equal("2025-01-01 2025-02-01", Dates("new"));
    }

    [Fact]
    public void A_name_that_is_used_again_belongs_to_the_new_file()
    {
        _repository.WritePractice("name", "title: One");
        _repository.Commit("2025-01-01");
        _repository.Move("name", "moved");
        _repository.Commit("2025-02-01");
        _repository.WritePractice("name", "title: Two", "## Problem\n\nSomething else altogether.");
        _repository.Commit("2025-03-01");
        File.Delete(Path.Combine(_repository.Content, "practices/name.md"));
        _repository.Commit("2025-04-01");
        _repository.WritePractice("name", "title: Three", "## Results\n\nAnd a third time.");
        _repository.Commit("2025-05-01");

        Assert.Equal("2025-01-01 2025-01-01", Dates("moved"));
        Assert.Equal("2025-05-01 2025-05-01", Dates("name"));
    }

    [Fact]
    public void What_a_merge_decides_is_a_change_and_a_mere_merge_is_none()
    {
        _repository.WritePractice("both", "title: A");
        _repository.WritePractice("one", "title: One");
        _repository.Commit("2025-01-01");
        TempRepository.Git(_repository.Root, "checkout", "--quiet", "-b", "side");
        _repository.WritePractice("both", "title: B");
        _repository.WritePractice("one", "title: Uno");
        _repository.Commit("2025-02-01");
        TempRepository.Git(_repository.Root, "checkout", "--quiet", "main");
        _repository.WritePractice("both", "title: C");
        _repository.Commit("2025-03-01");
        Assert.ThrowsAny<InvalidOperationException>(() => TempRepository.Git(_repository.Root, "merge", "--quiet", "side"));
        _repository.WritePractice("both", "title: B and C");
        _repository.Commit("2025-04-01");

        Assert.Equal("2025-01-01 2025-04-01", Dates("both"));
        Assert.Equal("2025-01-01 2025-02-01", Dates("one"));
    }

    [Fact]
    public void A_change_that_is_not_committed_has_no_date_yet()
    {
        _repository.WritePractice("entry");
        _repository.Commit("2025-01-01");
        _repository.WritePractice("entry", "title: Not yet committed");
        _repository.WritePractice("untracked");

        Assert.Equal("2025-01-01 ?", Dates("entry"));
        Assert.Equal("? ?", Dates("untracked"));
    }

    [Fact]
    public void A_file_with_the_line_ends_of_Windows_is_the_one_that_was_committed()
    {
        var file = _repository.WritePractice("entry");
        _repository.Commit("2025-01-01");
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Assert.Equal("2025-01-01 2025-01-01", Dates("entry"));
    }

    [Fact]
    public void In_a_shallow_clone_what_lies_beyond_its_border_is_not_known()
    {
        _repository.WritePractice("old");
        _repository.Commit("2025-01-01");
        _repository.WritePractice("border");
        _repository.Commit("2025-02-01");
        _repository.WritePractice("old", "title: Changed later");
        _repository.WritePractice("new");
        _repository.Commit("2025-03-01");
        // Names of branches and tags must not be taken for the border.
        TempRepository.Git(_repository.Root, "branch", "grafted");
        using var clones = new TempFolder();
        TempRepository.Git(clones.Path, "clone", "--quiet", "--depth=2", new Uri(_repository.Root).AbsoluteUri, "clone");

        var report = Report(clones["clone/site/content"]);

        Assert.Equal(["border ? ?", "new 2025-03-01 2025-03-01", "old ? 2025-03-01"], report.Practices.Select(practice => $"{practice.Slug.Value} {Tell(practice.Committed)}"));
    }

    [Fact]
    public void A_commit_elsewhere_and_a_commit_that_only_moves_time_leave_the_digest()
    {
        _repository.WritePractice("entry");
        _repository.Commit("2025-01-01");
        var before = ContentHistory.Read(_repository.Content).Digest;
        File.WriteAllText(Path.Combine(_repository.Root, "other.txt"), "x");
        _repository.Commit("2025-02-01");
        Assert.Equal(before, ContentHistory.Read(_repository.Content).Digest);

        _repository.WritePractice("entry", "title: Changed");
        _repository.Commit("2025-03-01");
        Assert.NotEqual(before, ContentHistory.Read(_repository.Content).Digest);
    }

    [Fact]
    public void Without_a_commit_or_a_repository_nothing_is_known()
    {
        using var folder = new TempFolder();

        Assert.Same(ContentHistory.None, ContentHistory.Read(_repository.Content));
        Assert.Same(ContentHistory.None, ContentHistory.Read(folder.Path));
        Assert.Same(ContentHistory.None, ContentHistory.Read(folder["missing"]));
    }

    [Fact]
    public void A_program_that_the_repository_names_is_not_run()
    {
        _repository.WritePractice("entry");
        _repository.Commit("2025-01-01");
        var (trace, script) = (Path.Combine(_repository.Root, "ran"), Path.Combine(_repository.Root, "run.sh"));
        File.WriteAllText(script, $"#!/bin/sh\ntouch '{trace}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (var key in new[] { "core.fsmonitor", "core.pager", "pager.log", "diff.external", "gpg.program", "diff.run.textconv" }) TempRepository.Git(_repository.Root, "config", key, script);
        foreach (var key in new[] { "log.showSignature", "color.ui" }) TempRepository.Git(_repository.Root, "config", key, "true");
        File.WriteAllText(Path.Combine(_repository.Root, ".gitattributes"), "*.md diff=run\n");

        Assert.Equal("2025-01-01 2025-01-01", Dates("entry"));
        Assert.False(File.Exists(trace));
    }

    public void Dispose() => _repository.Dispose();

    private string Dates(string slug) => Tell(Report(_repository.Content).Practices.Single(practice => practice.Slug.Value == slug).Committed);

    private static ContentReport Report(string content) => ContentReport.Of(ContentFolder.Read(content).With(ContentHistory.Read(content)), TempContent.Vienna);

    private static string Tell(FileDates dates) => $"{Day(dates.Appeared)} {Day(dates.Changed)}";

    private static string Day(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "?";
}

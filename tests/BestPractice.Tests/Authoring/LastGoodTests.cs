using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

public sealed class LastGoodTests : IDisposable
{
    private readonly TempContent _content = new();
    private LastGood _lastGood = LastGood.None;

    public LastGoodTests()
    {
        _content.WritePractice("garden", "title: Rain garden");
        Reload();
    }

    [Fact]
    public void A_file_that_comes_to_have_errors_keeps_its_last_good_version_through_more_than_one_reload()
    {
        _content.WritePractice("garden", "title: Rain garden\nstatus: fine");

        for (var times = 0; times < 3; times++)
        {
            var report = Reload();
            Assert.Equal("Rain garden", Title(report, "garden"));
            Assert.Equal(["practices/garden.md"], report.Kept);
            Assert.Equal("practices/garden.md:7: value-unknown", TempContent.Tell(Assert.Single(report.Problems)));
        }
    }

    [Fact]
    public void A_file_without_front_matter_in_another_encoding_or_empty_keeps_it_too()
    {
        foreach (var bytes in new[] { "no front matter"u8.ToArray(), [0xFF, 0xFE, 0x00], [] })
        {
            _content.Write("practices/garden.md", bytes);
            Assert.Equal("Rain garden", Title(Reload(), "garden"));
        }
    }

    [Fact]
    public void A_mended_file_shows_what_it_says_now()
    {
        _content.WritePractice("garden", "status: fine");
        Reload();
        _content.WritePractice("garden", "title: Mended");

        var report = Reload();

        Assert.Equal("Mended", Title(report, "garden"));
        Assert.Empty(report.Kept);
        Assert.Empty(report.KeptDigest);
    }

    [Fact]
    public void A_file_that_was_never_good_is_left_out()
    {
        _content.WritePractice("new", "status: fine");
        Assert.Null(Title(Reload(), "new"));
        Assert.Null(Title(Reload(), "new"));
    }

    [Fact]
    public void A_file_that_is_deleted_or_renamed_keeps_nothing()
    {
        _content.WritePractice("garden", "status: fine");
        Reload();
        File.Move(Path.Combine(_content.Path, "practices/garden.md"), Path.Combine(_content.Path, "practices/yard.md"));

        var report = Reload();

        Assert.Equal((null, null), (Title(report, "garden"), Title(report, "yard")));
    }

    [Fact]
    public void An_entry_whose_reference_has_gone_is_shown_without_a_change_of_its_own()
    {
        _content.WritePractice("yard", "title: Yard\nrelated: [garden]", "## Problem\n\nSee [the garden](/practices/garden).");
        Reload();
        File.Delete(Path.Combine(_content.Path, "practices/garden.md"));

        var report = Reload();

        Assert.Equal("Yard", Title(report, "yard"));
        Assert.Equal(["practices/yard.md"], report.Kept);
        Assert.Equal(2, report.Problems.Count);
    }

    [Fact]
    public void An_entry_whose_only_category_has_gone_keeps_it_for_the_time_being()
    {
        _content.WritePractice("garden", "title: Rain garden\ncategories: [ecology]");
        Reload();
        File.Delete(Path.Combine(_content.Path, "categories/ecology.md"));

        for (var times = 0; times < 3; times++)
        {
            var report = Reload();
            Assert.Equal("Rain garden", Title(report, "garden"));
            Assert.Contains(report.Categories, category => category.Id.Value == "ecology");
        }
    }

    [Fact]
    public void A_name_that_another_entry_has_taken_is_not_kept()
    {
        _content.WritePractice("garden", "title: Rain garden\naliases: [rain]");
        Reload();
        _content.WritePractice("garden", "title: Rain garden\naliases: [rain]\nstatus: fine");
        _content.WritePractice("rain", "title: Another");

        var report = Reload();

        Assert.Equal((null, "Another"), (Title(report, "garden"), Title(report, "rain")));
    }

    [Fact]
    public void What_is_kept_belongs_to_the_name_of_the_index()
    {
        _content.WritePractice("garden", "status: fine");
        var first = Reload().KeptDigest;
        _content.WritePractice("garden", "title: Newer");
        Reload();
        _content.WritePractice("garden", "status: fine");

        Assert.NotEqual(first, Reload().KeptDigest);
    }

    [Fact]
    public void Categories_editions_and_pages_are_kept_too()
    {
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\n---\n");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n");
        Reload();
        foreach (var file in new[] { "awards/2024.md", "pages/about.md", "categories/ecology.md" }) _content.Write(file, "---\nnothing: right\n---\n");

        var report = Reload();

        Assert.Equal((1, 1, 2, 3), (report.Editions.Count, report.Pages.Count, report.Categories.Count, report.Kept.Count));
    }

    public void Dispose() => _content.Dispose();

    /// <summary>Reads the folder as a running site does.</summary>
    private ContentReport Reload()
    {
        var folder = _content.Read();
        var report = ContentReport.Of(folder, TempContent.Vienna, _lastGood);
        _lastGood = _lastGood.Then(folder, report.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Path).ToHashSet(), report.Kept.ToHashSet());
        return report;
    }

    private static string? Title(ContentReport report, string slug) => report.Practices.SingleOrDefault(practice => practice.Slug.Value == slug)?.Title;
}

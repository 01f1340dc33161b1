using System.Diagnostics;
using System.Text;
using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempContent _content = new();

    [Fact]
    public void A_folder_that_is_not_there_is_said_so() =>
        Assert.Throws<DirectoryNotFoundException>(() => ContentFolder.Read(Path.Combine(_content.Path, "nothing")));

    [Theory]
    [InlineData("notes.md")]
    [InlineData("practices/notes.txt")]
    [InlineData("practices/picture.png")]
    [InlineData("practice/misspelt.md")]
    [InlineData("Practices/capital.md")]
    [InlineData("images/text.md")]
    [InlineData("images/drawing.svg")]
    [InlineData("images/script.html")]
    public void A_file_where_no_kind_of_content_lives_is_unexpected(string path) => AssertProblem($"{path}:1: file-unexpected", _content.Write(path, "x"));

    [Theory]
    [InlineData(".gitkeep")]
    [InlineData("practices/.draft.md.swp")]
    [InlineData("practices/a.md~")]
    [InlineData("practices/README.md")]
    [InlineData(".git/config")]
    [InlineData("images/chart.png")]
    [InlineData("images/photo.JPG")]
    public void Hidden_files_backups_readmes_and_pictures_are_no_problem(string path)
    {
        _content.Write(path, "x");
        Assert.Empty(_content.Problems());
    }

    [Theory]
    [InlineData("Culture Token", "rename it to culture-token.md")]
    [InlineData("Łódź", "rename it to lodz.md")]
    [InlineData("a_b", "rename it to a-b.md")]
    [InlineData("Αμοργός", "use lower-case letters, digits and single hyphens, then .md")]
    public void A_file_name_that_cannot_be_an_address_comes_with_one_that_can(string name, string remedy)
    {
        _content.Write($"practices/{name}.md", TempContent.Practice());
        var problem = Assert.Single(_content.Report().Problems);
        Assert.Equal((ProblemCode.FileName, remedy), (problem.Code, problem.Remedy));
    }

    [Fact]
    public void An_empty_file_is_refused() => AssertProblem("practices/a.md:1: file-empty", _content.Write("practices/a.md", ""));

    [Fact]
    public void A_file_larger_than_half_a_megabyte_is_refused()
    {
        _content.WritePractice("just-fits", body: "## Problem\n\n" + new string('a', 511 * 1024));
        AssertProblem("practices/a.md:1: file-too-large", _content.Write("practices/a.md", TempContent.Practice(body: new string('a', 512 * 1024))));
    }

    [Fact]
    public void A_file_in_Latin_1_is_refused_at_the_line_of_its_first_accent() =>
        AssertProblem("practices/a.md:3: file-not-utf8", _content.Write("practices/a.md", Encoding.Latin1.GetBytes("---\ntitle: Cafe\nplace: Köln\n---\n")));

    [Fact]
    public void A_link_to_a_file_outside_is_refused()
    {
        using var outside = new TempFolder();
        File.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "a.md"), outside.Write("secret.md", TempContent.Practice()));
        Assert.Equal(["practices/a.md:1: file-outside"], _content.Problems());
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_refused_without_looking_into_it()
    {
        using var outside = new TempFolder();
        outside.Write("secret.md", TempContent.Practice());
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "more"), outside.Path);
        Assert.Equal(["practices/more:1: file-outside"], _content.Problems());
    }

    [Fact]
    public void A_link_to_a_file_inside_is_read()
    {
        File.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "a.md"), "other.md");
        Assert.Empty(_content.Problems());
        Assert.Equal(["a", "other"], _content.Report().Practices.Select(practice => practice.Slug.Value));
    }

    [Fact]
    public void Links_that_lead_back_or_from_one_to_the_other_are_followed_once()
    {
        foreach (var number in Enumerable.Range(0, 10)) Directory.CreateSymbolicLink(Path.Combine(_content.Path, "practices", $"back-{number}"), _content.Path);
        Directory.CreateDirectory(Path.Combine(_content.Path, "practices", "a"));
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "a", "self"), "../a");
        Assert.Equal((3, 0), (_content.Read().FileCount, _content.Problems().Count));
    }

    [Fact]
    public void A_folder_behind_a_link_is_read_where_it_is_not_seen_otherwise()
    {
        _content.Write(".data/first/a.md", TempContent.Practice());
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "now"), "../.data/first");
        Assert.Equal(["practices/now/a.md", "practices/other.md"], _content.Report().Practices.Select(practice => practice.Path));
    }

    [Theory]
    [InlineData("gone.md")]
    [InlineData("a.md")]
    public void A_link_that_leads_nowhere_or_to_itself_cannot_be_read(string target)
    {
        File.CreateSymbolicLink(Path.Combine(_content.Path, "practices", "a.md"), target);
        Assert.Equal(["practices/a.md:1: file-unreadable"], _content.Problems());
    }

    [Fact]
    public void A_content_folder_may_be_a_link_itself()
    {
        using var elsewhere = new TempFolder();
        var link = Directory.CreateSymbolicLink(elsewhere["content"], _content.Path);
        Assert.Empty(ContentReport.Of(ContentFolder.Read(link.FullName), TempContent.Vienna).Problems);
    }

    [Fact]
    public void A_pipe_is_refused_without_being_opened()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = Path.Combine(_content.Path, "practices", "a.md");
        using (var made = Process.Start("mkfifo", pipe)) made.WaitForExit();
        using (var made = Process.Start("mkfifo", Path.Combine(_content.Path, "chart.png"))) made.WaitForExit();
        Directory.CreateDirectory(Path.Combine(_content.Path, "images"));
        File.Move(Path.Combine(_content.Path, "chart.png"), Path.Combine(_content.Path, "images", "chart.png"));
        Assert.Equal(["images/chart.png:1: file-empty", "practices/a.md:1: file-empty"], _content.Problems());
    }

    [Fact]
    public void The_digest_follows_the_content_and_nothing_else()
    {
        var before = _content.Read().Digest;
        _content.Write("practices/other.md", File.ReadAllBytes(Path.Combine(_content.Path, "practices", "other.md")));
        Assert.Equal(before, _content.Read().Digest);
        Assert.Matches("^[0-9a-f]{64}$", before);

        _content.WritePractice("another");
        var more = _content.Read().Digest;
        _content.WritePractice("another", "place: Vienna");
        Assert.Equal(3, new[] { before, more, _content.Read().Digest }.Distinct().Count());
    }

    public void Dispose() => _content.Dispose();

    /// <summary>The file has this problem, and the practice beside it is read all the same.</summary>
    private void AssertProblem(string problem, string file)
    {
        Assert.True(File.Exists(file));
        Assert.Equal([problem], _content.Problems());
        Assert.Contains(_content.Report().Practices, practice => practice.Slug.Value == "other");
    }
}

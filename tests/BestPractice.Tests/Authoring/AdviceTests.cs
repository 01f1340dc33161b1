namespace BestPractice.Tests.Authoring;

/// <summary>Samples/sound holds the neighbours of what is warned of, Samples/several files with many faults.</summary>
public sealed class AdviceTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples");

    private readonly TempContent _content = new();

    public AdviceTests()
    {
        _content.WriteComplete();
        _content.Write("images/trips.png", "x");
    }

    [Fact]
    public void Sound_files_side_by_side_get_no_advice()
    {
        _content.Write("countries/austria.md", "---\nsummary: So many entries need an introduction.\n---\nText.\n");
        foreach (var file in Directory.GetFiles(Path.Combine(Samples, "sound"), "*.md")) _content.Write($"practices/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        Assert.Empty(_content.ReportForEditors().Problems);
    }

    [Theory]
    [InlineData("front-matter", "3 summary-weak, 4 country-unknown, 6 value-unknown, 8 key-unknown, 9 date-invalid, 11 value-unknown, 13 key-missing, 14 key-unknown, 15 link-insecure, 15 address-invalid, 16 checked-long-ago")]
    [InlineData("text", "9 text-outside-section, 13 html-not-allowed, 13 html-not-allowed, 13 image-undescribed, 13 image-missing, 15 heading-unknown, 17 link-broken, 17 link-insecure, 19 heading-level, 21 heading-duplicate")]
    [InlineData("warnings", "2 country-missing, 2 title-similar, 3 summary-weak, 6 link-insecure, 6 link-insecure, 7 checked-long-ago, 8 section-missing, 11 image-undescribed")]
    public void All_faults_of_a_file_are_told_in_one_run(string name, string expected)
    {
        _content.Write($"practices/{name}.md", File.ReadAllBytes(Path.Combine(Samples, "several", name + ".md")));
        var found = _content.ReportForEditors().Problems.Select(problem => $"{problem.Line} {TempContent.Code(problem)}");
        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Similar_titles_are_both_named()
    {
        _content.WritePractice("twin", "title: A complet practice\nsummary: Everything that an entry should tell.", "## Problem\n\nText.\n\n## What was done\n\nText.");
        Assert.Equal("The title is nearly that of practices/other.md: \"A complete practice\"", Assert.Single(_content.ReportForEditors().Problems).Sentence);
    }

    [Fact]
    public void An_entry_with_errors_is_not_told_what_else_it_might_hold()
    {
        _content.WritePractice("a", "summary: Everything that an entry should tell.\ncolour: red");
        Assert.Equal("key-unknown", TempContent.Code(Assert.Single(_content.ReportForEditors().Problems)));
    }

    [Fact]
    public void Pages_editions_and_categories_get_advice_about_their_links()
    {
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n![](/images/trips.png)\n");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\n---\n<http://example.eu/>\n");
        _content.Write("categories/ecology.md", "---\nname: Ecology\nsummary: x\norder: 2\n---\n[x](http://example.eu/)\n");
        Assert.Equal(
            ["awards/2024.md:5: link-insecure", "categories/ecology.md:6: link-insecure", "pages/about.md:5: image-undescribed"],
            _content.ReportForEditors().Problems.Select(TempContent.Tell));
    }

    [Fact]
    public void The_site_keeps_no_advice()
    {
        _content.WritePractice("a", "title: A complete practice\nchecked: 2001\nsources: [\"http://example.eu/\"]");
        Assert.Empty(_content.Problems());
        Assert.NotEmpty(_content.ReportForEditors().Problems);
    }

    [Fact]
    public void A_result_cannot_stand_without_any_source()
    {
        _content.WritePractice("a", "results: [More is mended]\nsources: []");
        Assert.Equal(["practices/a.md:8: value-count"], _content.Problems().Where(problem => problem.Contains("value-count", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_picture_that_is_too_large_is_told()
    {
        _content.Write("images/large.png", new byte[2 * 1024 * 1024 + 1]);
        Assert.Equal(["images/large.png:1: file-too-large"], _content.Problems());
    }

    public void Dispose() => _content.Dispose();
}

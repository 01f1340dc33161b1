namespace BestPractice.Tests.Authoring;

public sealed class ContentRulesTests : IDisposable
{
    private readonly TempContent _content = new();

    [Fact]
    public void Two_files_of_one_name_are_told_of_each_other()
    {
        _content.Write("practices/2024/other.md", TempContent.Practice());
        var problem = Assert.Single(_content.Report().Problems);
        Assert.Equal("practices/other.md:1: slug-duplicate", TempContent.Tell(problem));
        Assert.Contains("practices/2024/other.md", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_different_kinds_may_have_one_name()
    {
        _content.WritePractice("democracy");
        _content.Write("pages/democracy.md", "---\ntitle: Democracy\nsummary: A page.\n---\n");
        Assert.Empty(_content.Problems());
    }

    [Theory]
    [InlineData("practices")]
    [InlineData("search")]
    [InlineData("images")]
    [InlineData("health")]
    [InlineData("content-health")]
    public void A_page_cannot_have_an_address_of_the_program(string slug)
    {
        _content.Write($"pages/{slug}.md", "---\ntitle: A page\nsummary: One sentence.\n---\n");
        Assert.Equal([$"pages/{slug}.md:1: alias-clash"], _content.Problems());
    }

    [Fact]
    public void An_alias_belongs_to_one_entry()
    {
        _content.WritePractice("a", "aliases: [old-name]");
        _content.WritePractice("b", "aliases: [older-name, old-name]");
        Assert.Equal(["practices/b.md:8: alias-clash"], _content.Problems());
    }

    [Fact]
    public void A_reference_to_an_entry_with_errors_of_its_own_is_not_called_wrong()
    {
        _content.WritePractice("a", "related: [b]", "## Problem\n\n[b](/practices/b)");
        _content.WritePractice("b", "colour: red");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults:\n  - { outcome: winner, practice: b }\n---\n");
        Assert.Equal(["practices/b.md:8: key-unknown"], _content.Problems());
    }

    [Fact]
    public void A_reference_to_a_draft_is_fine()
    {
        _content.WritePractice("a", "related: [b]");
        _content.WritePractice("b", "draft: true");
        Assert.Empty(_content.Problems());
    }

    [Fact]
    public void A_link_to_a_file_that_is_no_content_is_broken()
    {
        _content.Write("practices/notes.txt", "x");
        _content.WritePractice("a", body: "## Problem\n\n[notes](/notes)");
        Assert.Equal(["practices/a.md:11: link-broken", "practices/notes.txt:1: file-unexpected"], _content.Problems());
    }

    [Fact]
    public void Links_to_every_kind_of_page_are_known()
    {
        _content.Write("images/chart.png", "x");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\n---\n");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n[home](/)\n");
        string[] links =
        [
            "/", "/practices", "/practices?category=democracy", "/practices/", "/practices/other#results", "/categories/ecology", "/countries/austria", "/countries", "/awards/2024", "/about",
            "/images/chart.png", "../practices/other.md", "../../practices/other.md", "../categories/ecology.md", "../awards/2024.md", "../pages/about.md", "../images/chart.png",
        ];
        _content.WritePractice("a", body: "## Problem\n\n" + string.Concat(links.Select(link => $"[x]({link})\n")) + "![chart](/images/chart.png) ![chart](../images/chart.png)");
        Assert.Empty(_content.Problems());
    }

    [Fact]
    public void A_broken_link_in_a_page_or_an_edition_is_found_too()
    {
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\n---\n[x](/nowhere)\n");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\nText\n\n# Title\n\n[x](/nowhere)\n");
        _content.Write("categories/ecology.md", "---\nname: Ecology\nsummary: x\norder: 2\n---\n\n[x](/nowhere)\n");
        Assert.Equal(
            ["awards/2024.md:5: link-broken", "categories/ecology.md:7: link-broken", "pages/about.md:7: heading-level", "pages/about.md:9: link-broken"],
            _content.Problems());
    }

    [Fact]
    public void Categories_come_in_editorial_order_and_editions_newest_first()
    {
        _content.Write("categories/arts.md", "---\nname: Arts\nsummary: x\norder: 1\n---\n");
        foreach (var year in new[] { 2019, 2024, 2021 }) _content.Write($"awards/{year}.md", $"---\nlabel: \"{year}\"\nyear: {year}\n---\n");
        var report = _content.Report();
        Assert.Equal(["arts", "democracy", "ecology"], report.Categories.Select(category => category.Id.Value));
        Assert.Equal([2024, 2021, 2019], report.Editions.Select(edition => edition.Year));
    }

    public void Dispose() => _content.Dispose();
}

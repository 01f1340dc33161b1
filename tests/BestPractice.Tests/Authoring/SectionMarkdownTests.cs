using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

public sealed class SectionMarkdownTests : IDisposable
{
    private readonly TempContent _content = new();

    [Theory]
    [InlineData("Plain *text*, \"as typed\".\n\n- a list\n", "Plain *text*, \"as typed\".\n\n- a list")]
    [InlineData("    indented code\n\nText.", "    indented code\n\nText.")]
    [InlineData("[x](../practices/other.md)", "[x](@/practices/other)")]
    [InlineData("[x](/practices/other \"A title\") and `[x](/practices/other)`", "[x](@/practices/other \"A title\") and `[x](/practices/other)`")]
    [InlineData("[x](</practices/other>)", "[x](<@/practices/other>)")]
    [InlineData("[x](https://example.eu/practices/other)", "[x](https://example.eu/practices/other)")]
    [InlineData("[x][y] and [y]\n\n[y]: ../practices/other.md", "[x][y] and [y]\n\n[y]: @/practices/other")]
    [InlineData("![A chart](../images/chart.png)", "![A chart](@/images/chart.png)")]
    [InlineData("| a | b |\n| - | - |\n| [x](/practices/other) | [z](/categories/ecology) |", "| a | b |\n| - | - |\n| [x](@/practices/other) | [z](@/categories/ecology) |")]
    [InlineData("- one\n  > [x](/practices/other) [z](/categories/ecology)", "- one\n  > [x](@/practices/other) [z](@/categories/ecology)")]
    [InlineData("[![A chart](../images/chart.png)](/practices/other)", "[![A chart](@/images/chart.png)](@/practices/other)")]
    [InlineData("A \uFDD0 character", "A \uFFFD character")]
    public void A_section_keeps_what_was_written_with_a_place_for_the_origin(string written, string markdown)
    {
        _content.Write("images/chart.png", "x");

        Assert.Equal(markdown, Sections($"## Problem\n\n{written}\n")[0].Markdown.Replace(Section.Origin, '@'));
    }

    [Theory]
    [InlineData("## Problem ##\nOne.\n## Results\n\nTwo.")]
    [InlineData("Problem\n-------\n\nOne.\n\nResults\n---\n\nTwo.\n\n")]
    [InlineData("\n\n ## problem  \n\n\nOne.  \n\n   ## Results\nTwo.")]
    public void A_section_ends_where_the_next_begins(string body)
    {
        Assert.Equal(["One.", "Two."], Sections(body).Select(section => section.Markdown));
    }

    [Fact]
    public void Link_definitions_above_the_first_section_are_not_lost()
    {
        var sections = Sections("[y]: /practices/other\n\n## Problem\n\n[x][y]\n\n## Results\n\nTwo.");

        Assert.Equal($"Two.\n\n[y]: {Section.Origin}/practices/other", sections[^1].Markdown);
    }

    [Fact]
    public void The_markdown_of_every_real_section_gives_its_page_again()
    {
        foreach (var practice in ContentReport.Of(ContentFolder.Read(SourceTree.Content), TempContent.Vienna).Practices)
        foreach (var section in practice.Sections)
            Assert.Equal(section.Html, Sections($"## {Section.AllHeadings[(int)section.Kind]}\n\n{section.Markdown.Replace(Section.Origin.ToString(), "", StringComparison.Ordinal)}")[0].Html);
    }

    public void Dispose() => _content.Dispose();

    private IReadOnlyList<Section> Sections(string body)
    {
        _content.WritePractice("entry", body: body);
        return _content.Report().Practices.Single(practice => practice.Slug.Value == "entry").Sections;
    }
}

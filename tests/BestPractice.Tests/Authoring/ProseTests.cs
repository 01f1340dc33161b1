using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

public sealed class ProseTests : IDisposable
{
    private readonly TempContent _content = new();

    [Theory]
    [InlineData("*one* and **two**", "<p><em>one</em> and <strong>two</strong></p>")]
    [InlineData("[x](https://example.eu/?a=b&c=d)", "<p><a href=\"https://example.eu/?a=b&amp;c=d\">x</a></p>")]
    [InlineData("[x](/practices/other)", "<p><a href=\"/practices/other\">x</a></p>")]
    [InlineData("[x](../practices/other.md)", "<p><a href=\"/practices/other\">x</a></p>")]
    [InlineData("[x](../categories/ecology.md)", "<p><a href=\"/categories/ecology\">x</a></p>")]
    [InlineData("[x](../pages/about.md)", "<p><a href=\"/about\">x</a></p>")]
    [InlineData("[x][y] [z][y]\n\n[y]: ../practices/other.md", "<p><a href=\"/practices/other\">x</a> <a href=\"/practices/other\">z</a></p>")]
    [InlineData("![A chart](../images/chart.png)", "<p><img src=\"/images/chart.png\" alt=\"A chart\" /></p>")]
    [InlineData("<mailto:office@example.eu>", "<p><a href=\"mailto:office@example.eu\">mailto:office@example.eu</a></p>")]
    [InlineData("<https://example.eu/>", "<p><a href=\"https://example.eu/\">https://example.eu/</a></p>")]
    [InlineData("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>")]
    [InlineData("\\<b\\> and `<b>`", "<p>&lt;b&gt; and <code>&lt;b&gt;</code></p>")]
    [InlineData("Text {.class #id onclick=x}", "<p>Text {.class #id onclick=x}</p>")]
    [InlineData("![A film](/images/chart.png \"A \\\"title\\\"\")", "<p><img src=\"/images/chart.png\" alt=\"A film\" title=\"A &quot;title&quot;\" /></p>")]
    public void Markdown_becomes_safe_HTML(string markdown, string html)
    {
        _content.Write("images/chart.png", "x");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n");
        Assert.Equal(html, SectionOf(markdown).Html.TrimEnd());
    }

    [Theory]
    [InlineData("\"Words\" and 'words'", "“Words” and ‘words’")]
    [InlineData("It's the city's", "It’s the city’s")]
    [InlineData("Dogs' and cats' in the '90s", "Dogs’ and cats’ in the ’90s")]
    [InlineData("2019--2021 --- or so...", "2019–2021 — or so…")]
    [InlineData("`\"code\"...`", "\"code\"...")]
    [InlineData("**\"Bold\"** & plain", "“Bold” & plain")]
    public void Quotes_and_dashes_become_typographic_outside_code(string markdown, string text) =>
        Assert.Equal(text, SectionOf(markdown).Text);

    [Fact]
    public void A_table_is_a_table() =>
        Assert.Contains("<td style=\"text-align: right;\">200</td>", SectionOf("| Year | Things |\n|---|---:|\n| 2019 | 200 |").Html, StringComparison.Ordinal);

    [Fact]
    public void Sections_are_in_order_with_their_own_text()
    {
        var practice = Read("## Problem\n\nOne.\n\n### Detail\n\nTwo.\n\n## Results\n\nThree.\n\n## How to do it elsewhere\n\nFour.");
        Assert.Equal(
            [(SectionKind.Problem, "One.\nDetail\nTwo."), (SectionKind.Results, "Three."), (SectionKind.Elsewhere, "Four.")],
            practice.Sections.Select(section => (section.Kind, section.Text.Replace("\n\n", "\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_section_without_text_is_left_out_and_one_with_a_picture_alone_is_not()
    {
        _content.Write("images/chart.png", "x");
        var practice = Read("## Problem\n\n## What was done\n\n![](/images/chart.png)\n\n## Results\n");
        Assert.Equal(SectionKind.Action, Assert.Single(practice.Sections).Kind);
    }

    [Theory]
    [InlineData("> ", 5000)]
    [InlineData("- ", 300)]
    [InlineData("[", 2000)]
    [InlineData("![", 2000)]
    [InlineData("1. ", 300)]
    public void Deep_nesting_is_the_fault_of_one_entry(string opening, int times)
    {
        _content.WritePractice("a", body: "## Problem\n\n" + string.Concat(Enumerable.Repeat(opening, times)) + "x");
        Assert.Equal(["practices/a.md:9: text-too-deep"], _content.Problems());
        Assert.Equal("other", Assert.Single(_content.Report().Practices).Slug.Value);
    }

    [Fact]
    public void Asterisks_on_both_sides_are_refused_when_they_are_too_deep_to_show()
    {
        _content.WritePractice("a", body: "## Problem\n\n" + new string('*', 2000) + "a" + new string('*', 2000));
        Assert.Equal(["practices/a.md:9: text-too-deep"], _content.Problems());
    }

    [Fact]
    public void What_would_take_long_to_read_is_refused_before_it_is_tried()
    {
        _content.WritePractice("a", body: "## Problem\n\nText.\n\n" + string.Concat(Enumerable.Repeat("[a](", 40_000)));
        Assert.Equal(["practices/a.md:13: text-too-slow"], _content.Problems());
    }

    [Fact]
    public void Long_lists_of_links_and_large_tables_are_read()
    {
        var links = string.Concat(Enumerable.Range(0, 1000).Select(number => $"- **[Town {number}](https://example.eu/one_of_{number}_towns_)**\n"));
        var table = "| a | b | c |\n|---|---|---|\n" + string.Concat(Enumerable.Repeat("| 1 | 2 | 3 |\n", 2000));
        Assert.Equal(1000, SectionOf(links).Html.Split("<a ").Length - 1);
        Assert.Equal(2000, SectionOf(table).Html.Split("<td>1</td>").Length - 1);
    }

    [Fact]
    public void A_long_address_used_many_times_is_refused_before_it_fills_the_memory()
    {
        var address = "https://example.eu/" + new string('b', 1900);
        _content.WritePractice("a", body: $"## Problem\n\n{string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("[a]\n", 1000)) + "\n", 16))}\n[a]: {address}");
        Assert.Equal(["practices/a.md:9: text-too-large"], _content.Problems());
    }

    [Fact]
    public void An_address_of_more_than_two_thousand_characters_is_refused()
    {
        _content.WritePractice("a", body: $"## Problem\n\n[a]\n\n[a]: https://example.eu/{new string('b', 200_000)}");
        Assert.Equal(["practices/a.md:11: link-not-allowed"], _content.Problems());
    }

    [Fact]
    public void Random_markdown_never_stops_the_reading()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        string[] parts = ["\n", "\n\n", "> ", "- ", "1. ", "*", "**", "_", "`", "```", "[", "]", "(", ")", "![", "](", "<", "</", ">", "&amp;", "&#0;", "|", "\n|-|-|\n", "# ", "## Problem", "\n---\n", "\\", "\t", "\"", "'", "...", "http://a.eu", "[a]: /b", "\0", "😀", "word", "<https://a>", "<!--", "-->"];
        for (var file = 0; file < 1500; file++) _content.WritePractice($"r{file}", body: string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => parts[random.Next(parts.Length)])));
        var fault = Record.Exception(_content.Report);
        Assert.True(fault is null, $"Seed {seed}: {fault}");
    }

    public void Dispose() => _content.Dispose();

    private Section SectionOf(string markdown) => Assert.Single(Read("## Problem\n\n" + markdown).Sections);

    private Practice Read(string body)
    {
        _content.WritePractice("a", body: body);
        var report = _content.Report();
        Assert.Empty(report.Problems);
        return report.Practices[0];
    }
}

using System.Globalization;
using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

/// <summary>Samples/bad-collections holds one mistake a file, as Samples/bad does of practices.</summary>
public sealed class CollectionReaderTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "bad-collections");

    private readonly TempContent _content = new();

    public CollectionReaderTests()
    {
        _content.WriteComplete();
        foreach (var (slug, title) in new[] { ("one", "A garden on the roof"), ("two", "Trams at night"), ("three", "Books by bicycle") })
            _content.WritePractice(slug, $"title: {title}\nsummary: One sentence of five words.", "## Problem\n\nText.\n\n## What was done\n\nText.");
        _content.WritePractice("gone", "title: Something else altogether\nwithdrawn: The facts were wrong.");
        _content.Write("collections/first.md", Collection(1, "one", "two", "three"));
    }

    public static TheoryData<string, int, string> Expected()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var row in File.ReadLines(Path.Combine(Folder, "expected.txt")).Select(line => line.Split(' '))) data.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_mistake_is_found_once_at_its_line_and_nothing_else(string file, int line, string code)
    {
        _content.Write($"collections/{file}", File.ReadAllBytes(Path.Combine(Folder, file)));
        var report = _content.ReportForEditors();
        var problem = Assert.Single(report.Problems);
        Assert.Equal(($"collections/{file}", line, code), (problem.Path, problem.Line, TempContent.Code(problem)));
        Assert.StartsWith(code, file, StringComparison.Ordinal);
        Assert.Equal(problem.Severity == Severity.Warning ? 2 : 1, report.Collections.Count);
    }

    [Fact]
    public void Every_sample_has_an_expectation() =>
        Assert.Equal(Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal), File.ReadLines(Path.Combine(Folder, "expected.txt")).Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_collection_is_read_as_it_is_written_and_stands_in_the_order_of_its_number()
    {
        _content.Write("collections/a-third.md", Collection(3, "two", "one", "three"));
        _content.Write("collections/second.md", Collection(2, "three", "two", "one"));
        var report = _content.ReportForEditors();
        Assert.Empty(report.Problems);
        Assert.Equal(["first", "second", "a-third"], report.Collections.Select(collection => collection.Slug.Value));
        var third = report.Collections[2];
        Assert.Equal(("Path 3", "Some that belong together.", 3, "<p>Text.</p>"), (third.Title, third.Summary, third.Order, third.Body.Html.Trim()));
        Assert.Equal([("two", "Read: two"), ("one", "Read: one"), ("three", "Read: three")], third.Entries.Select(entry => (entry.Practice.Value, entry.Comment)));
    }

    [Fact]
    public void An_unknown_practice_is_told_with_the_nearest_name()
    {
        _content.Write("collections/second.md", Collection(2, "one", "two", "tree"));
        Assert.Equal("did you mean \"three\"?", Assert.Single(_content.Report().Problems).Remedy);
    }

    [Fact]
    public void What_is_not_public_may_stand_in_a_collection()
    {
        _content.WritePractice("sketch", "title: Fish in the fountain\nsummary: One sentence of five words.\ndraft: true", "## Problem\n\nText.\n\n## What was done\n\nText.");
        _content.Write("collections/second.md", Collection(2, "one", "two", "sketch"));
        Assert.Empty(_content.ReportForEditors().Problems);
    }

    [Fact]
    public void Text_may_link_to_a_collection_and_no_page_has_the_address_of_the_list()
    {
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n[One](/collections/first), [the same](../collections/first.md), [all](/collections), [none](/collections/frist)\n");
        _content.Write("pages/collections.md", "---\ntitle: Mine\nsummary: A page.\n---\n");
        Assert.Equal(["pages/about.md:5: link-broken", "pages/collections.md:1: alias-clash"], _content.Problems());
    }

    public void Dispose() => _content.Dispose();

    internal static string Collection(int order, params string[] practices) =>
        $"---\ntitle: Path {order}\nsummary: Some that belong together.\norder: {order}\nentries:\n{string.Concat(practices.Select(practice => $"  - {{ practice: {practice}, comment: \"Read: {practice}\" }}\n"))}---\nText.\n";
}

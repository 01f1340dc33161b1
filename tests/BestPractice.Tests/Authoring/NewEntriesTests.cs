using System.Text.RegularExpressions;
using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

public sealed partial class NewEntriesTests
{
    private static readonly IReadOnlyList<Problem> Before = ContentReport.Of(ContentFolder.Read(SourceTree.Content), TempContent.Vienna).Problems;

    [Fact]
    public void A_new_practice_passes_the_check_as_a_draft_and_only_lacks_a_country()
    {
        using var content = RealContent();
        var entry = Write(content, Entries(content).Practice("A title: with \"quotes\", #1 \\ and more", null));
        var report = content.Report();
        Assert.Equal(["practices/a-title-with-quotes-1-and-more.md: country-missing"], report.Problems.Except(Before).Select(problem => $"{problem.Path}: {TempContent.Code(problem)}"));
        var practice = report.Practices.Single(practice => entry.Path == $"practices/{practice.Slug}.md");
        Assert.True(practice.Publication.Draft);
        Assert.Equal("A title: with \"quotes\", #1 \\ and more", practice.Title);
    }

    [Fact]
    public void A_new_edition_and_a_new_category_pass_the_check_without_a_warning()
    {
        using var content = RealContent();
        Write(content, Entries(content).Edition("2026", null));
        Write(content, Entries(content).Category("Peace & Quiet", null));
        var report = content.Report();
        Assert.Empty(report.Problems.Except(Before));
        Assert.Equal(("2026", 2026), (report.Editions[0].Label, report.Editions[0].Year));
        Assert.Equal(("peace-quiet", 12), (report.Categories[^1].Id.Value, report.Categories[^1].Order));
    }

    [Fact]
    public void A_new_collection_and_a_new_introduction_pass_the_check_without_a_warning()
    {
        using var content = RealContent();
        var last = content.Report().Collections.Select(collection => collection.Order).DefaultIfEmpty().Max();
        Write(content, Entries(content).Collection("Children: \"decide\" here", null));
        Assert.Equal("countries/andorra.md", Write(content, Entries(content).Country("Principat d’Andorra")).Path);
        var report = content.Report();
        Assert.Empty(report.Problems.Except(Before));
        var made = report.Collections[^1];
        Assert.Equal(("children-decide-here", "Children: \"decide\" here", last + 1, 3), (made.Slug.Value, made.Title, made.Order, made.Entries.Count));
        Assert.Contains(report.CountryTexts, text => text.Slug.Value == "andorra");
    }

    [Theory]
    [InlineData("germany", "countries/germany.md")]
    [InlineData("Germany", "countries/germany.md")]
    [InlineData("DE", "countries/germany.md")]
    [InlineData("United Kingdom", "countries/united-kingdom.md")]
    public void A_country_is_known_by_each_of_its_names(string name, string path)
    {
        using var content = new TempContent();
        Assert.Equal(path, Entries(content).Country(name).Path);
    }

    [Fact]
    public void There_is_no_introduction_to_what_is_no_country_and_no_second_one()
    {
        using var content = new TempContent();
        Assert.Equal("\"germny\" is not a country. Try: new country germany", Entries(content).Country("germny").Fault);
        Write(content, Entries(content).Country("germany"));
        Assert.StartsWith("The name \"germany\" is taken by countries/germany.md.", Entries(content).Country("germany").Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_needs_a_practice()
    {
        using var content = new TempContent();
        File.Delete(Path.Combine(content.Path, "practices/other.md"));
        Assert.StartsWith("There is no practice yet", Entries(content).Collection("Empty", null).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_that_is_left_out_can_be_taken_in()
    {
        using var content = RealContent();
        foreach (var entry in new[] { Entries(content).Practice("New", null), Entries(content).Edition("2026", null) })
            Write(content, entry with { Text = Example().Replace(entry.Text, "") });
        Assert.Empty(content.Report().Problems.Except(Before));
        Assert.Single(content.Report().Editions[0].Results);
    }

    [Theory]
    [InlineData("Ålesund & Łódź", "alesund-lodz")]
    [InlineData("Дигитални училища в Пловдив", "digitalni-uchilishta-v-plovdiv")]
    [InlineData("日本 2030", "2030")]
    [InlineData("Covid-19 support for Gdynia's entrepreneurs and everybody else who asked for it", "covid-19-support-for-gdynia-s-entrepreneurs-and-everybody")]
    public void The_name_is_made_of_the_title(string title, string name)
    {
        using var content = new TempContent();
        Assert.Equal($"practices/{name}.md", Entries(content).Practice(title, null).Path);
    }

    [Fact]
    public void A_name_in_one_long_word_is_cut()
    {
        using var content = new TempContent();
        Assert.Equal($"practices/{new string('a', 60)}.md", Entries(content).Practice(new string('a', 90), null).Path);
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("deeper")]
    [InlineData("in-capitals")]
    [InlineData("earlier")]
    [InlineData("gone")]
    public void A_name_that_a_file_has_or_had_is_refused(string name)
    {
        using var content = new TempContent();
        content.WritePractice("taken");
        content.WritePractice("2020/deeper");
        content.WritePractice("In-Capitals");
        content.WritePractice("renamed", "aliases: [earlier]\nstatus: nonsense");
        content.WritePractice("gone", "withdrawn: The city asked for it.");
        Assert.NotNull(Entries(content).Practice("Anything", name).Fault);
        Assert.Equal(name == "gone", Entries(content).Practice("Anything", name).Fault!.Contains("withdrawn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" \n ", null)]
    [InlineData("日本", null)]
    [InlineData("a\u0007b", null)]
    [InlineData("Fine", "Not Fine")]
    [InlineData("Fine", "../../etc/passwd")]
    public void What_cannot_become_a_file_is_refused(string title, string? name)
    {
        using var content = new TempContent();
        Assert.NotNull(Entries(content).Practice(title, name).Fault);
        Assert.NotNull(Entries(content).Category(title, name).Fault);
    }

    [Theory]
    [InlineData("26")]
    [InlineData("2022/2023")]
    [InlineData("")]
    [InlineData("٢٠٢٦")]
    public void An_edition_needs_a_year(string year)
    {
        using var content = new TempContent();
        Assert.NotNull(Entries(content).Edition(year, null).Fault);
    }

    [Fact]
    public void A_practice_needs_a_category_to_be_in()
    {
        using var folder = new TempFolder();
        var empty = ContentFolder.Read(folder.Path);
        Assert.Contains("new category", new NewEntries(empty, ContentReport.Of(empty, TempContent.Vienna)).Practice("A title", null).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_title_gives_a_file_without_errors_or_is_refused()
    {
        using var content = new TempContent();
        string[] odd = ["- a", "# a", "a # b", "&a", "*a", "!a", "'", "\"", "\\", "\\x", "{a}", "[a]", "%a", "@a", "`a`", "a: b", "null", "true", "~", "---", "a\u2028b", "a\u00A0b", "a\u0085b", "a\u200Bb", "a\uFEFFb", "a\uFFFEb", "a\uFFFFb", "a\uD800b", "👩‍👩‍👧 a", "a\u202Eb", "a\u0000b", "a\u007Fb", "\t a\tb"];
        foreach (var (index, title) in odd.Index())
            if (Entries(content).Practice(title, $"odd-{index}") is { Fault: null } entry) Write(content, entry);
        Assert.All(content.Report().Problems, problem => Assert.Equal(ProblemCode.CountryMissing, problem.Code));
        Assert.True(content.Report().Practices.Count > odd.Length / 2);
    }

    private static NewEntries Entries(TempContent content) => new(content.Read(), content.Report());

    private static NewEntry Write(TempContent content, NewEntry entry)
    {
        Assert.Null(entry.Fault);
        content.Write(entry.Path, entry.Text);
        return entry;
    }

    private static TempContent RealContent()
    {
        var content = new TempContent();
        Directory.Delete(content.Path, recursive: true);
        foreach (var file in SourceTree.FilesBelow("content")) content.Write(file["content/".Length..], File.ReadAllBytes(Path.Combine(SourceTree.Root, file)));
        return content;
    }

    [GeneratedRegex("^# (?=[a-z_]+: )", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}

namespace BestPractice.Tests.Authoring;

public sealed class CountryReaderTests : IDisposable
{
    private const string Introduction = "---\nsummary: Towns decide much by themselves.\n---\nText.\n";

    private readonly TempContent _content = new();

    public CountryReaderTests() => _content.WriteComplete();

    [Fact]
    public void The_name_of_the_file_is_the_country()
    {
        _content.Write("countries/austria.md", Introduction);
        var report = _content.ReportForEditors();
        Assert.Empty(report.Problems);
        var text = Assert.Single(report.CountryTexts);
        Assert.Equal(("austria", "Towns decide much by themselves.", "<p>Text.</p>"), (text.Slug.Value, text.Summary, text.Body.Html.Trim()));
    }

    [Theory]
    [InlineData("germny", "rename it to germany.md")]
    [InlineData("de", "rename it to germany.md")]
    [InlineData("deutschland", "rename it to germany.md")]
    [InlineData("united-kingdon", "rename it to united-kingdom.md")]
    [InlineData("qqqqqqqqqq", "write the name as on the address of the country's page: germany.md, united-kingdom.md")]
    public void Another_name_is_an_error_with_the_country_that_may_be_meant(string name, string remedy)
    {
        _content.Write($"countries/{name}.md", Introduction);
        var report = _content.Report();
        var problem = Assert.Single(report.Problems);
        Assert.Equal(($"countries/{name}.md:1: file-name", remedy), (TempContent.Tell(problem), problem.Remedy));
        Assert.Empty(report.CountryTexts);
    }

    [Theory]
    [InlineData("---\nsummary: Some.\n---\n", 3, "text-missing")]
    [InlineData("---\nsummary:\n---\nText.\n", 2, "value-empty")]
    [InlineData("---\nsummary: \"\\u200B\\u3164\"\n---\nText.\n", 2, "value-empty")]
    [InlineData("---\nsummary: Some.\ntitle: Austria\n---\nText.\n", 3, "key-unknown")]
    [InlineData("---\nsummary: Some.\n---\n# Austria\n\nText.\n", 4, "heading-level")]
    [InlineData("---\nsummary: Some.\n---\n[Old](http://example.org/)\n", 4, "link-insecure")]
    public void Each_mistake_is_found_at_its_line(string text, int line, string code)
    {
        _content.Write("countries/austria.md", text);
        Assert.Equal($"countries/austria.md:{line}: {code}", TempContent.Tell(Assert.Single(_content.ReportForEditors().Problems)));
    }

    [Fact]
    public void A_summary_of_more_than_200_characters_is_told()
    {
        _content.Write("countries/austria.md", $"---\nsummary: {new string('a', 201)}\n---\nText.\n");
        Assert.Equal("countries/austria.md:2: summary-long", TempContent.Tell(Assert.Single(_content.Report().Problems)));
    }

    [Fact]
    public void An_introduction_to_a_country_without_public_entries_is_told_to_editors()
    {
        _content.WritePractice("sketch", "title: Trams at night\nsummary: One sentence of five words.\ncountry: FR\ndraft: true", "## Problem\n\nText.\n\n## What was done\n\nText.");
        _content.Write("countries/france.md", Introduction);
        Assert.Empty(_content.Problems());
        Assert.Equal("countries/france.md:1: country-empty", TempContent.Tell(Assert.Single(_content.ReportForEditors().Problems)));
    }

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(4, 3, false)]
    public void A_country_of_five_public_entries_should_have_an_introduction(int entries, int drafts, bool told)
    {
        for (var number = 0; number < entries + drafts; number++)
            _content.WritePractice($"p{number}", $"title: {new string((char)('a' + number), 9)}\nsummary: One sentence of five words.\ncountry: PL{(number < entries ? "" : "\ndraft: true")}", "## Problem\n\nText.\n\n## What was done\n\nText.");
        Assert.Equal(told ? ["countries/poland.md:1: country-untold"] : [], _content.ReportForEditors().Problems.Select(TempContent.Tell));
        Assert.Empty(_content.Problems());

        _content.Write("countries/poland.md", Introduction);
        Assert.Empty(_content.ReportForEditors().Problems);
    }

    public void Dispose() => _content.Dispose();
}

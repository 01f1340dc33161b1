using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

public sealed class ProblemTests
{
    [Fact]
    public void A_problem_is_one_line_that_editors_and_tools_can_read() =>
        Assert.Equal(
            "practices/a.md:4:10: error country-unknown: \"UK\" is not a country code",
            new Problem("practices/a.md", 4, 10, ProblemCode.CountryUnknown, "\"UK\" is not a country code", "write GB").ToString());

    [Fact]
    public void A_warning_says_so() =>
        Assert.Equal("a.md:1:1: warning summary-long: Long", new Problem("a.md", 1, 1, ProblemCode.SummaryLong, "Long", "cut").ToString());

    [Theory]
    [InlineData("write GB", "Write GB.")]
    [InlineData("did you mean \"GB\"?", "Did you mean \"GB\"?")]
    public void A_remedy_is_a_sentence_of_its_own(string remedy, string sentence) =>
        Assert.Equal(sentence, new Problem("a.md", 1, 1, ProblemCode.CountryUnknown, "x", remedy).RemedySentence);

    [Fact]
    public void Only_problems_that_do_not_spoil_an_entry_are_warnings()
    {
        var warnings = Enum.GetValues<ProblemCode>().Where(code => new Problem("a.md", 1, 1, code, "", "").Severity == Severity.Warning);
        Assert.Equal(
            [
                ProblemCode.CountryMissing, ProblemCode.CommentCut, ProblemCode.SummaryLong, ProblemCode.SummaryWeak, ProblemCode.SectionMissing,
                ProblemCode.TitleSimilar, ProblemCode.CheckedLongAgo, ProblemCode.ImageUndescribed, ProblemCode.LinkInsecure,
                ProblemCode.OrderDuplicate, ProblemCode.CollectionShort, ProblemCode.PracticeWithdrawn, ProblemCode.CountryUntold, ProblemCode.CountryEmpty,
            ], warnings);
    }

    [Fact]
    public void Problems_come_by_path_line_and_column()
    {
        using var content = new TempContent();
        content.WritePractice("b", "colour: red\nlevel: galaxy");
        content.WritePractice("a", "sources: [ { url: x, date: y } ]");
        Assert.Equal(
            ["practices/a.md:7: address-invalid", "practices/a.md:7: date-invalid", "practices/b.md:8: key-unknown", "practices/b.md:9: value-unknown"],
            content.Problems());
    }

    [Fact]
    public void All_mistakes_of_a_file_are_told_at_once()
    {
        using var content = new TempContent();
        content.Write("practices/a.md", "---\ncolour: red\nstatus: runing\nstarted: 2019-02-31\n---\n# Title\n\n<br>\n");
        Assert.Equal(
            [
                "practices/a.md:2: country-missing", "practices/a.md:2: key-missing", "practices/a.md:2: key-missing", "practices/a.md:2: key-missing", "practices/a.md:2: key-missing",
                "practices/a.md:2: key-unknown", "practices/a.md:3: value-unknown", "practices/a.md:4: date-invalid", "practices/a.md:6: heading-level", "practices/a.md:8: html-not-allowed",
                "practices/a.md:8: text-outside-section",
            ],
            content.Problems().Order(StringComparer.Ordinal));
    }
}

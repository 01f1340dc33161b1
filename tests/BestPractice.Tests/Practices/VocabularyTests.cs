using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class VocabularyTests
{
    [Fact]
    public void Words_are_the_members_in_lower_case_with_hyphens()
    {
        Assert.Equal(["winner", "finalist", "special-mention", "nominee"], Vocabulary<Outcome>.Words);
        Assert.Equal(["planned", "pilot", "running", "scaled", "ended", "reversed", "unknown"], Vocabulary<Status>.Words);
        Assert.Equal(["local", "regional", "national", "eu", "civic"], Vocabulary<Level>.Words);
        Assert.Equal(["none", "claimed", "monitored", "evaluated", "independent"], Vocabulary<Evidence>.Words);
        Assert.Equal(["best", "newest", "title", "country", "checked"], Vocabulary<SortOrder>.Words);
    }

    [Fact]
    public void A_word_and_its_member_lead_to_each_other()
    {
        foreach (var code in Enum.GetValues<ProblemCode>())
            Assert.Equal(code, Vocabulary<ProblemCode>.TryParse(Vocabulary<ProblemCode>.WordFor(code)));
    }

    [Theory]
    [InlineData("Winner")]
    [InlineData("SpecialMention")]
    [InlineData("special mention")]
    [InlineData("2")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_the_very_word_stands_for_a_member(string? word) => Assert.Null(Vocabulary<Outcome>.TryParse(word));

    [Fact]
    public void A_section_is_known_by_its_heading_in_any_case()
    {
        foreach (var kind in Enum.GetValues<SectionKind>())
            Assert.Equal(kind, Section.WithHeading($" {Section.AllHeadings[(int)kind].ToUpperInvariant()} "));
        Assert.Null(Section.WithHeading("Summary"));
    }
}

using BestPractice.Search;

namespace BestPractice.Tests.Search;

public sealed class WordListTests
{
    private static readonly WordList Words = new(
    [
        new("garden", 5, false), new("gardens", 3, false), new("gardening", 1, false), new("participatory", 4, false), new("participation", 9, false),
        new("wales", 2, true), new("wale", 1, false), new("budget", 6, false), new("2019", 3, false), new("2018", 3, false), new("lodz", 1, true),
    ]);

    [Theory]
    [InlineData("garden", "gardens gardening")]
    [InlineData("gardened", "garden gardens gardening")]
    [InlineData("wales", "")]
    [InlineData("wale", "")]
    [InlineData("unheard", "")]
    public void Forms_of_a_word_are_kin_and_names_are_nobody_s(string word, string kin) => Assert.Equal(kin.Split(' ', StringSplitOptions.RemoveEmptyEntries), Words.KinOf(word));

    [Theory]
    [InlineData("participatry", "participatory")]
    [InlineData("budgte", "budget")]
    [InlineData("gardne", "garden")]
    [InlineData("bugdet", "budget")]
    [InlineData("lodzz", "lodz")]
    [InlineData("2017", null)]
    [InlineData("xyz", null)]
    [InlineData("elephantine", null)]
    public void The_nearest_word_comes_first(string misspelt, string? nearest) => Assert.Equal(nearest, Words.Nearest(misspelt).FirstOrDefault());

    [Theory]
    [InlineData("gard", true)]
    [InlineData("garden", true)]
    [InlineData("gardenz", false)]
    [InlineData("zz", false)]
    [InlineData("", true)]
    public void Beginnings_are_known(string letters, bool known) => Assert.Equal(known, Words.HasBeginning(letters));
}

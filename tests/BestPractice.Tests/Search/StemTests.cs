using BestPractice.Search;

namespace BestPractice.Tests.Search;

public sealed class StemTests
{
    [Theory]
    [InlineData("vote votes voted voting")]
    [InlineData("city cities")]
    [InlineData("garden gardens gardening")]
    [InlineData("plan plans planned planning")]
    [InlineData("recycle recycles recycled recycling")]
    [InlineData("house houses housed housing")]
    [InlineData("campus campuses")]
    [InlineData("class classes")]
    [InlineData("policy policies")]
    [InlineData("bus buses")]
    [InlineData("need needs needed")]
    public void Forms_of_a_word_share_a_stem(string forms) => Assert.Single(forms.Split(' ').Select(Stem.Of).Distinct());

    [Theory]
    [InlineData("policy", "police")]
    [InlineData("university", "universe")]
    [InlineData("organ", "organisation")]
    [InlineData("news", "new")]
    [InlineData("general", "generation")]
    [InlineData("using", "us")]
    [InlineData("used", "us")]
    [InlineData("thing", "th")]
    [InlineData("sing", "s")]
    public void Other_words_keep_theirs(string one, string other) => Assert.NotEqual(Stem.Of(one), Stem.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("bus")]
    [InlineData("пловдив")]
    [InlineData("2024s")]
    public void Short_words_and_those_of_other_scripts_are_their_own_stem(string word) => Assert.Equal(word, Stem.Of(word));
}

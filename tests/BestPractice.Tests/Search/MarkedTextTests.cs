using BestPractice.Search;

namespace BestPractice.Tests.Search;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("garden", "Gardens, a garden; GARDENING", "[Gardens], a [garden]; [GARDENING]")]
    [InlineData("lodz", "Parks of Łódź", "Parks of [Łódź]")]
    [InlineData("Пловдив", "Schools in Plovdiv", "Schools in [Plovdiv]")]
    [InlineData("plovdiv", "Пловдив", "[Пловдив]")]
    [InlineData("cafe rain", "Cafe\u0301 & <b>rain</b>", "[Cafe\u0301] & <b>[rain]</b>")]
    [InlineData("vot", "e-voting", "e-[voting]")]
    [InlineData("evoting", "Condominium E-Voting, voting", "Condominium [E-Voting], voting")]
    [InlineData("evot", "by e-voting", "by [e-voting]")]
    [InlineData("vot rain", "voting in the rain", "voting in the [rain]")]
    [InlineData("x", "", "")]
    public void Words_that_match_are_marked_and_nothing_is_lost(string search, string text, string marked) =>
        Assert.Equal(marked, MarkedText.Of(text, new WordMatcher(SearchPhrase.Parse(search)!)).ToString());

    [Fact]
    public void A_snippet_is_the_part_with_most_of_the_words()
    {
        var filling = string.Concat(Enumerable.Repeat("filling words of no interest ", 20));
        var snippet = MarkedText.Snippet(["A summary with rain.", $"{filling}rain on the garden roof {filling}", "garden"], Matcher("garden rain")).ToString();
        Assert.Contains("[rain] on the [garden] roof", snippet, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 100, MarkedText.SnippetLength + 10);
    }

    [Fact]
    public void A_snippet_of_texts_that_do_not_match_is_the_beginning_of_the_first() =>
        Assert.Equal("The summary.", MarkedText.Snippet(["", "The summary.", "More."], Matcher("rain")).ToString());

    [Fact]
    public void No_text_gives_no_snippet() => Assert.Empty(MarkedText.Snippet([], Matcher("rain")).Pieces);

    [Fact]
    public void Any_text_can_be_cut()
    {
        string[] odd = [new('a', 5000), string.Concat(Enumerable.Repeat("😀", 500)), "rain" + new string('\u0301', 5000), string.Concat(Enumerable.Repeat("𝒜", 900)), "rain\uD800" + new string(' ', 900), new string(' ', 900) + "rain"];
        foreach (var text in odd)
        {
            var snippet = MarkedText.Snippet([text], Matcher("rain")).ToString();
            Assert.InRange(snippet.Length, 0, Math.Max(MarkedText.SnippetLength + 10, 0) + (text.StartsWith("rain\u0301", StringComparison.Ordinal) ? 5000 : 0));
            Assert.False(char.IsHighSurrogate(snippet.TrimEnd(' ', '…')[^1]) && !text.Contains("\uD800 ", StringComparison.Ordinal));
        }
    }

    private static WordMatcher Matcher(string search) => new(SearchPhrase.Parse(search)!);
}

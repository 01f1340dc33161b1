using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Tests.Catalogue;

namespace BestPractice.Tests.Search;

public sealed class SearchPhraseTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Theory]
    [InlineData("vote kyi", "\"vote\" AND \"kyi\"*")]
    [InlineData("e-voting", "((\"e\" AND \"voting\"*) OR \"evoting\"*)")]
    [InlineData("don't panic", "((\"don\" AND \"t\") OR \"dont\") AND \"panic\"*")]
    [InlineData("the AND", "\"the\" AND \"and\"*")]
    [InlineData("C++", "\"c\"*")]
    [InlineData("\"quoted\" AND NOT (x OR y) NEAR/2 z*", "\"quoted\" AND \"not\" AND \"x\" AND \"y\" AND \"near\" AND \"2\" AND \"z\"*")]
    [InlineData("title:oslo", "\"title\" AND \"oslo\"*")]
    [InlineData("50 m² garden", "\"50\" AND \"m2\" AND \"garden\"*")]
    [InlineData("!!!", null)]
    [InlineData("", null)]
    [InlineData("\"\"", null)]
    [InlineData("😀", null)]
    public void A_visitor_s_words_become_a_safe_phrase(string words, string? match) => Assert.Equal(match, SearchPhrase.Parse(words)?.ToMatch());

    [Fact]
    public void A_phrase_can_be_kept_to_columns_and_whole_words() =>
        Assert.Equal("{title place} : (\"vote\" AND \"kyi\")", SearchPhrase.Parse("vote kyi")!.ToMatch(wholeWords: true, "title", "place"));

    [Fact]
    public void Words_beyond_sixteen_are_ignored() => Assert.Equal(16, SearchPhrase.Parse(string.Join(' ', Enumerable.Range(1, 100)))!.Terms.Count);

    [Fact]
    public void No_string_makes_a_search_fail()
    {
        var lists = new PracticeListQueries(showcase.Index);
        var words = OddStrings().ToList();
        Assert.True(words.Count > 200);
        foreach (var text in words)
        {
            var page = lists.Page(PracticeFilter.Everything with { Words = text });
            Assert.InRange(page.Cards.Count, 0, page.Total);
        }
    }

    [Fact]
    public void Every_word_of_a_title_finds_its_practice()
    {
        var lists = new PracticeListQueries(showcase.Index);
        foreach (var card in lists.Page(PracticeFilter.Everything).Cards)
        foreach (var word in card.Title.Split(' '))
            Assert.Contains(lists.Page(PracticeFilter.Everything with { Words = word }).Cards, found => found.Slug == card.Slug);
    }

    private static IEnumerable<string> OddStrings()
    {
        string[] marks = ["\"", "'", "`", "*", "^", "-", "+", ":", "(", ")", "{", "}", "[", "]", ",", ".", ";", "/", "\\", "|", "&", "%", "_", "~", "@", "#", "$", "=", "<", ">", "?", "!"];
        string[] words = ["AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "title", "rowid", "NULL", "c", "Łódź", "２０２４", "m²", "½", "CO₂", "ﬁ", "日本", "한국", "עברית", "हिन्दी", "ไทย", "😀", "\0", "a\0b", "\u200B", "\u00AD", "\uFEFF", "\u202E", "\uE000", "𝒜"];
        foreach (var mark in marks)
        foreach (var text in new[] { mark, mark + mark, mark + "a", "a" + mark, "a" + mark + "b", mark + "a" + mark })
            yield return text;
        foreach (var word in words)
        foreach (var text in new[] { word, word + " " + word, "\"" + word, word + "*", "oslo " + word })
            yield return text;
        foreach (var half in new[] { "\uD800", "a\uD800", "\uDC00b", new string('"', 1000), new string('a', 100_000), string.Concat(Enumerable.Repeat("a ", 10_000)) }) yield return half;
    }
}

using BestPractice.Search;

namespace BestPractice.Tests.Authoring;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("sumary: x", "did you mean \"summary\"?")]
    [InlineData("Place: Vienna", "did you mean \"place\"?")]
    [InlineData("organization: x", "did you mean \"organisation\"?")]
    [InlineData("catergories: [democracy]", "did you mean \"categories\"?")]
    [InlineData("original-title: x", "did you mean \"original_title\"?")]
    [InlineData("status: runing", "did you mean \"running\"?")]
    [InlineData("status: Running", "did you mean \"running\"?")]
    [InlineData("level: nationnal", "did you mean \"national\"?")]
    [InlineData("evidence: monitord", "did you mean \"monitored\"?")]
    [InlineData("categories: [demcoracy]", "did you mean \"democracy\"?")]
    [InlineData("related: [othre]", "did you mean \"other\"?")]
    [InlineData("country: Austira", "write AT for Austria")]
    [InlineData("country: UK", "write the two letters of ISO 3166-1, for example AT; UK is GB")]
    [InlineData("results: [{ claim: x, source: reprot }]\nsources: [{ id: report, title: x }]", "did you mean \"report\"?")]
    public void A_misspelt_key_or_value_comes_with_the_nearest_known_one(string keys, string remedy)
    {
        using var content = new TempContent();
        content.WritePractice("a", keys);
        Assert.Equal(remedy, Assert.Single(content.Report().Problems).Remedy);
    }

    [Theory]
    [InlineData("## Resluts", "did you mean \"Results\"?")]
    [InlineData("## What was one", "did you mean \"What was done\"?")]
    [InlineData("## Problem\n\n[x](/practices/othr)", "did you mean \"/practices/other\"?")]
    [InlineData("## Problem\n\n[x](/countries/austira)", "did you mean \"/countries/austria\"?")]
    [InlineData("## Problem\n\n![x](/images/chrat.png)", "did you mean \"/images/chart.png\"?")]
    public void A_misspelt_heading_or_link_comes_with_the_nearest_known_one(string body, string remedy)
    {
        using var content = new TempContent();
        content.Write("images/chart.png", "x");
        content.WritePractice("a", body: body);
        Assert.Equal(remedy, Assert.Single(content.Report().Problems).Remedy);
    }

    [Theory]
    [InlineData("demcoracy", "democracy")]
    [InlineData("DEMOCRACY", "democracy")]
    [InlineData("démocracy", "democracy")]
    [InlineData("health", "health")]
    [InlineData("helth", "health")]
    [InlineData("sports", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_nearest_word_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Find(word, ["democracy", "ecology", "economy", "health"]));

    [Fact]
    public void Of_two_words_equally_near_the_first_in_the_alphabet_is_meant() =>
        Assert.Equal("bat", NearestWord.Find("xat", ["cat", "bat"]));

    [Fact]
    public void A_very_long_word_is_compared_by_its_beginning() =>
        Assert.Null(NearestWord.Find(new string('x', 1_000_000), ["democracy"]));
}

using BestPractice.Web.SocialCards;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class CardLinesTests
{
    private static readonly (float Width, float Height) Space = (488, 344);

    [Theory]
    [InlineData("MAGMA")]
    [InlineData("Condominium E-Voting – Successful E-Democracy")]
    [InlineData("B-MINCOME: guaranteed minimum income & active social policies in deprived urban areas")]
    public void A_title_is_set_whole_within_its_space(string title)
    {
        var set = CardLines.Fit(title, Space, 200);

        Assert.Equal(title, string.Join(' ', set.Lines));
        Assert.All(set.Lines, line => Assert.True(CardWord.WidthOf(line) * set.Size <= Space.Width + 2, line));
        Assert.True(set.Lines.Count * set.Leading * set.Size <= Space.Height);
    }

    [Fact]
    public void A_shorter_title_is_set_larger() => Assert.True(CardLines.Fit("MAGMA", Space, 200).Size > CardLines.Fit("Citizens of Ankara: Re-Assemble!", Space, 200).Size);

    [Fact]
    public void No_line_is_left_with_one_short_word_where_the_others_can_share()
    {
        var lines = CardLines.Fit("one two three four five six seven eight nine ten eleven a", Space, 60).Lines;

        Assert.InRange(lines[^1].Length, lines[0].Length / 2, 100);
    }

    [Fact]
    public void No_line_begins_with_a_dash() =>
        Assert.DoesNotContain(CardLines.Fit("+Ricicli +Viaggi – the more you recycle the more you travel", Space, 200).Lines, line => line.StartsWith('–'));

    [Fact]
    public void What_fits_in_no_size_ends_with_an_ellipsis_after_a_whole_word()
    {
        var words = Enumerable.Repeat("participation, deliberation", 30).SelectMany(pair => pair.Split(' ')).ToList();

        var set = CardLines.Fit(string.Join(' ', words), Space, 200);

        var shown = string.Join(' ', set.Lines);
        Assert.Equal(CardLines.Smallest, set.Size);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.Contains(shown.TrimEnd('…').Split(' ')[^1], new[] { "participation", "deliberation" });
        Assert.True(set.Lines.Count * set.Leading * set.Size <= Space.Height);
    }

    [Fact]
    public void A_word_that_is_wider_than_the_card_is_divided_but_no_letter_loses_its_marks()
    {
        var word = string.Concat(Enumerable.Repeat("e\u0328\u0301", 60));

        var lines = CardLines.Fit(word, Space, 200).Lines;

        Assert.True(lines.Count > 1);
        Assert.Equal(word, string.Concat(lines));
        Assert.All(lines, line => Assert.Equal('e', line[0]));
    }

    [Theory]
    [InlineData("Gramatneusiedl, Lower Austria, Austria", false)]
    [InlineData("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson, Grand Est, France", true)]
    public void A_place_gets_smaller_before_it_is_cut(string place, bool cut)
    {
        var line = CardLines.Single(place, 488, 36);

        Assert.InRange(line.Size, 27, 35.9f);
        Assert.Equal(cut, Assert.Single(line.Lines).EndsWith('…'));
    }
}

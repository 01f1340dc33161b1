using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class SlugTests
{
    [Theory]
    [InlineData("culture-token")]
    [InlineData("a")]
    [InlineData("2022-2023")]
    [InlineData("covid-19-support")]
    public void A_slug_is_lower_case_letters_digits_and_single_hyphens(string text) =>
        Assert.Equal(text, Slug.TryParse(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Culture-Token")]
    [InlineData("culture_token")]
    [InlineData("culture--token")]
    [InlineData("-token")]
    [InlineData("token-")]
    [InlineData("kraków")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("token\n")]
    [InlineData("٣")]
    public void Anything_else_is_not_a_slug(string? text) => Assert.Null(Slug.TryParse(text));

    [Fact]
    public void A_slug_has_at_most_a_hundred_characters()
    {
        Assert.NotNull(Slug.TryParse(new string('a', 100)));
        Assert.Null(Slug.TryParse(new string('a', 101)));
    }

    [Theory]
    [InlineData("Culture Token", "culture-token")]
    [InlineData("  Łódź: Straße & Ísafjörður!  ", "lodz-strasse-isafjordur")]
    [InlineData("Communecter – Connect with your Municipality", "communecter-connect-with-your-municipality")]
    [InlineData("Nykøbing", "nykobing")]
    [InlineData("don’t", "don-t")]
    [InlineData("Αμοργός", null)]
    [InlineData("!!!", null)]
    [InlineData("", null)]
    public void A_slug_can_be_made_of_any_text_that_has_a_Latin_letter_or_digit(string text, string? slug) =>
        Assert.Equal(slug, Slug.From(text)?.Value);

    [Fact]
    public void A_slug_made_of_long_text_is_cut_without_a_hyphen_at_its_end()
    {
        var slug = Slug.From(new string('a', 99) + " and more");
        Assert.Equal(new string('a', 99), slug!.Value);
    }

    [Fact]
    public void Slugs_are_equal_when_their_text_is() => Assert.Equal(Slug.From("Culture Token"), Slug.TryParse("culture-token"));
}

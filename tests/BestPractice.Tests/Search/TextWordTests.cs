using BestPractice.Search;

namespace BestPractice.Tests.Search;

public sealed class TextWordTests
{
    [Theory]
    [InlineData("e-voting, kyi", "e|voting|kyi")]
    [InlineData("50 m² (½ garden)", "50|m²|½|garden")]
    [InlineData("Cafe\u0301 society", "Cafe\u0301|society")]
    [InlineData("\u0301lonely", "lonely")]
    [InlineData("𝒜𝒷 日本 😀 c", "𝒜𝒷|日本|c")]
    [InlineData("a\uD800b", "a|b")]
    [InlineData(" \" ' * ", "")]
    [InlineData("", "")]
    public void A_text_is_divided_into_runs_of_letters_and_numbers(string text, string words) =>
        Assert.Equal(words, string.Join('|', TextWord.Of(text).Select(word => word.In(text))));
}

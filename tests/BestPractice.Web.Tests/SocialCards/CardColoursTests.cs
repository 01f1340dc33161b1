using System.Text.RegularExpressions;
using BestPractice.Tests;
using BestPractice.Web.SocialCards;
using SkiaSharp;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class CardColoursTests
{
    [Fact]
    public void The_colours_of_cards_are_those_of_the_stylesheet()
    {
        var tokens = SourceTree.TextOf("src/BestPractice.Web/styles/tokens.css");
        var categories = Regex.Matches(tokens, @"\[data-cat=(?<name>[a-z-]+)\] \{\s+--c: (?<ground>#[0-9a-f]+);(\s+--on-c: (?<text>#[0-9a-f]+);)?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

        Assert.Equal(11, categories.Count);
        Assert.All(categories, category => Assert.Equal(
            new CardColours(SKColor.Parse(category.Groups["ground"].Value), category.Groups["text"].Success ? SKColor.Parse(category.Groups["text"].Value) : SKColors.White),
            CardColours.Of(category.Groups["name"].Value)));
        Assert.Equal(new CardColours(CardColours.Ink, SKColors.White), CardColours.Of("a-new-category"));
    }
}

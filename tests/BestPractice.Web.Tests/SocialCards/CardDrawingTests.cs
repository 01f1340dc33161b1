using System.Collections.Concurrent;
using BestPractice.Catalogue;
using BestPractice.Web.SocialCards;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.SocialCards;

public sealed class CardDrawingTests
{
    private const int MostBytes = 120_000;

    [Fact]
    public void Every_card_of_the_real_content_has_the_size_that_networks_ask_for_and_at_most_120_kB()
    {
        using var site = new Site();
        using var scope = site.Services.CreateScope();
        var sizes = new ConcurrentBag<(string Card, int Width, int Height, int Bytes)>();

        Parallel.ForEach(AllCards(scope.ServiceProvider), card =>
        {
            var png = CardDrawing.Draw(card);
            var (width, height) = PngHeader.SizeOf(png);
            sizes.Add(($"{card.Part}/{card.Slug}", width, height, png.Length));
        });

        Assert.True(sizes.Count > 100, $"Only {sizes.Count} cards were drawn.");
        Assert.All(sizes, size => Assert.Equal((SocialCard.Width, SocialCard.Height), (size.Width, size.Height)));
        Assert.DoesNotContain(sizes, size => size.Bytes > MostBytes);
    }

    [Theory]
    [InlineData("ecology", "Quite ordinary words and more of them and yet ")]
    [InlineData("digitalisation", "Ťažký Őrült Ģērbonis Ķekava ")]
    [InlineData("education", "Διαβούλευση πολιτών για το νερό ")]
    [InlineData("health", "მოქალაქეთა ასამბლეა ")]
    [InlineData("community", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten")]
    public void The_longest_titles_give_no_larger_pictures(string category, string words)
    {
        var title = string.Concat(Enumerable.Repeat(words, 200))[..200];

        var png = CardDrawing.Draw(Card(title, category) with { Line = title, Kicker = title });

        Assert.InRange(png.Length, 1000, MostBytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("漢字")]
    public void A_card_without_words_is_a_picture_all_the_same(string title) =>
        Assert.Equal((SocialCard.Width, SocialCard.Height), PngHeader.SizeOf(CardDrawing.Draw(Card(title, "no-such-category"))));

    [Fact]
    public void The_same_card_is_the_same_to_the_byte_whoever_draws_beside_it()
    {
        var card = Card("Citizens’ assembly", "democracy") with { Seal = "2024" };

        var drawn = Enumerable.Range(0, 8).AsParallel().Select(_ => Convert.ToBase64String(CardDrawing.Draw(card))).ToList();

        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public void Whatever_is_drawn_is_part_of_the_version()
    {
        var card = Card("Title", "democracy");
        SocialCard[] others =
        [
            card with { Title = "Titles" }, card with { Kicker = "Democracy" }, card with { Line = "Wien" }, card with { Seal = "2024" },
            card with { CategorySlug = "ecology" }, card with { Art = new CoverPicture("democracy", "AT", "other") },
        ];

        Assert.Equal(card.Version, (card with { Slug = "moved" }).Version);
        Assert.Equal(others.Length + 1, others.Append(card).Select(other => other.Version).Distinct().Count());
    }

    [Fact]
    public void Lines_of_two_fields_are_not_taken_for_those_of_others() =>
        Assert.NotEqual((Card("A", "democracy") with { Kicker = "B" }).Version, (Card("A", "democracy") with { Line = "B" }).Version);

    private static SocialCard Card(string title, string category) => new("practices", "title", title, new CoverPicture(category, "AT", "title")) { CategorySlug = category };

    private static List<SocialCard> AllCards(IServiceProvider services)
    {
        var (reader, facets) = (services.GetRequiredService<CardReader>(), services.GetRequiredService<IndexSnapshot>().Lists.Values);
        return
        [
            CardReader.Site,
            .. Directory.GetFiles(BestPractice.Tests.SourceTree.Content + "/practices", "*.md").Select(file => reader.Practice(Path.GetFileNameWithoutExtension(file))!),
            .. new EditionQueries(services.GetRequiredService<IndexSnapshot>()).All().Select(edition => reader.Edition(edition.Slug)!),
            .. facets[Facet.Category].Select(category => reader.Category(category.Slug)!),
            .. services.GetRequiredService<CountryQueries>().All().Select(country => reader.Country(country.Slug)!),
        ];
    }
}

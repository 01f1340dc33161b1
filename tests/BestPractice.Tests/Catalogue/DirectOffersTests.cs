using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class DirectOffersTests(Showcase showcase, RandomShowcase random) : IClassFixture<Showcase>, IClassFixture<RandomShowcase>
{
    [Theory]
    [InlineData("q=poland", "country=poland 1")]
    [InlineData("q=POL", "country=poland 1")]
    [InlineData("q=po", "")]
    [InlineData("q=polska", "country=poland 1")]
    [InlineData("q=Україна", "country=ukraine 1")]
    [InlineData("q=ecology", "category=ecology 3")]
    [InlineData("q=ecology in poland", "category=ecology&country=poland 1 | q=poland&category=ecology 1")]
    [InlineData("q=trees in poland", "q=trees&country=poland 1")]
    [InlineData("q=2024", "edition=2024 2")]
    [InlineData("q=winners", "outcome=winner 2")]
    [InlineData("q=winners 2024", "edition=2024&outcome=winner 1")]
    [InlineData("q=special", "outcome=special-mention 1")]
    [InlineData("q=poland&category=ecology", "category=ecology&country=poland 1")]
    [InlineData("q=poland&category=democracy", "")]
    [InlineData("q=poland&country=poland", "")]
    [InlineData("q=poland&country=austria", "country=poland 1")]
    [InlineData("q=malta", "")]
    [InlineData("q=award", "")]
    [InlineData("q=!", "")]
    public void What_is_typed_by_name_is_offered_as_a_filter(string query, string offers)
    {
        var filter = Query.Read(query, showcase.Index).Filter!;
        Assert.Equal(offers, string.Join(" | ", new DirectOffers(showcase.Index, new PracticeListQueries(showcase.Index)).For(filter).Select(offer => $"{Query.Write(offer.Filter)} {offer.Practices}")));
    }

    [Fact]
    public void Every_offer_keeps_its_promise()
    {
        var lists = new PracticeListQueries(random.Index);
        var offers = new DirectOffers(random.Index, lists);
        for (var draw = 0; draw < 200; draw++)
        {
            var filter = random.DrawFilter(withWords: true);
            filter = filter.WithWords($"{RandomShowcase.Countries[random.Random.Next(5)]} {filter.Words} {RandomShowcase.Categories[random.Random.Next(5)]}");
            Assert.All(offers.For(filter), offer => Assert.True(offer.Practices == lists.Count(offer.Filter), $"Seed {random.Seed}: {Query.Write(filter)}"));
        }
    }
}

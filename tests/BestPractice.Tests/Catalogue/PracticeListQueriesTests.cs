using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests.Catalogue;

public sealed class PracticeListQueriesTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Theory]
    [InlineData("", "oslo-vote vienna-heat kyiv-school roaming lodz-parks method")]
    [InlineData("sort=title", "kyiv-school vienna-heat oslo-vote method lodz-parks roaming")]
    [InlineData("sort=country", "vienna-heat method roaming oslo-vote lodz-parks kyiv-school")]
    [InlineData("category=ecology", "vienna-heat kyiv-school lodz-parks")]
    [InlineData("category=democracy", "oslo-vote vienna-heat roaming method")]
    [InlineData("category=ecology&category=democracy", "oslo-vote vienna-heat kyiv-school roaming lodz-parks method")]
    [InlineData("country=poland", "lodz-parks")]
    [InlineData("country=no&country=pl", "oslo-vote lodz-parks")]
    [InlineData("country=latvia", "")]
    [InlineData("edition=2024", "oslo-vote vienna-heat")]
    [InlineData("edition=2019", "oslo-vote vienna-heat kyiv-school roaming")]
    [InlineData("outcome=winner", "oslo-vote vienna-heat")]
    [InlineData("outcome=special-mention&outcome=nominee", "kyiv-school roaming")]
    [InlineData("edition=2024&outcome=winner", "oslo-vote")]
    [InlineData("edition=2019&outcome=winner", "vienna-heat")]
    [InlineData("edition=2019&outcome=finalist", "oslo-vote")]
    [InlineData("edition=2024&outcome=nominee", "")]
    [InlineData("category=ecology&country=austria&outcome=finalist", "vienna-heat")]
    [InlineData("q=lodz", "lodz-parks")]
    [InlineData("q=Łódź", "lodz-parks")]
    [InlineData("q=poland", "lodz-parks")]
    [InlineData("q=orestad", "method")]
    [InlineData("q=don't", "method")]
    [InlineData("q=don’t", "method")]
    [InlineData("q=e-voting", "oslo-vote")]
    [InlineData("q=vot", "oslo-vote method")]
    [InlineData("q=oslo city", "oslo-vote")]
    [InlineData("q=city o", "oslo-vote")]
    [InlineData("q=trees", "lodz-parks vienna-heat")]
    [InlineData("q=streets", "vienna-heat lodz-parks")]
    [InlineData("q=trees&country=austria", "vienna-heat")]
    [InlineData("q=streets&sort=newest", "vienna-heat lodz-parks")]
    [InlineData("q=streets&sort=country", "vienna-heat lodz-parks")]
    [InlineData("q=trees shade heat", "")]
    [InlineData("q=!!!", "")]
    [InlineData("q=nothing-like-it", "")]
    [InlineData("page=2", "")]
    public void A_query_gives_these_practices_in_this_order(string query, string slugs)
    {
        var filter = Query.Read(query, showcase.Index).Filter!;
        var lists = new PracticeListQueries(showcase.Index);
        Assert.Equal(slugs, string.Join(' ', lists.Page(filter).Cards.Select(card => card.Slug)));
        if (filter.Page == 1) Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, lists.Count(filter));
    }

    [Fact]
    public void A_card_shows_the_highest_award_and_its_year()
    {
        var card = new PracticeListQueries(showcase.Index).FindCard("vienna-heat")!;
        Assert.Equal((Outcome.Winner, "2019", 2019), (card.Outcome, card.AwardEdition, card.Year));
        Assert.Equal(("ecology", "Ecology", "austria", "Austria", "Vienna", "en"), (card.CategorySlug, card.CategoryName, card.CountrySlug, card.CountryName, card.Place, card.Language));
    }

    [Fact]
    public void A_card_without_an_award_shows_the_year_of_the_start()
    {
        var card = new PracticeListQueries(showcase.Index).FindCard("lodz-parks")!;
        Assert.Equal((null, null, 2015), (card.Outcome, card.AwardEdition, card.Year));
    }

    [Theory]
    [InlineData("sketch")]
    [InlineData("gone")]
    [InlineData("later")]
    [InlineData("nothing")]
    public void What_is_not_public_has_no_card(string slug) => Assert.Null(new PracticeListQueries(showcase.Index).FindCard(slug));

    [Fact]
    public void Only_public_practices_are_counted() => Assert.Equal(6, new PracticeListQueries(showcase.Index).Total());

    [Fact]
    public void Winners_of_an_edition_are_those_with_an_entry()
    {
        var lists = new PracticeListQueries(showcase.Index);
        Assert.Equal(["oslo-vote"], lists.WinnersOf("2024").Select(card => card.Slug));
        Assert.Equal(["vienna-heat"], lists.WinnersOf("2019").Select(card => card.Slug));
    }

    [Fact]
    public void The_best_order_without_words_is_the_usual_one()
    {
        var filter = PracticeFilter.Everything with { Sort = SortOrder.Best };
        Assert.Equal(6, new PracticeListQueries(showcase.Index).Page(filter).Cards.Count);
        Assert.Empty(filter.ToQuery());
    }

    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_the_text()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("text", "title: Alpha", "## Problem\n\nThe garden.");
        content.WritePractice("title", "title: Zebra garden");
        for (var i = 0; i < 10; i++) content.WritePractice($"filler-{i}", $"title: Filler {i}");
        var index = new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read());
        Assert.Equal(["title", "text"], new PracticeListQueries(index).Page(PracticeFilter.Everything with { Words = "garden" }).Cards.Select(card => card.Slug));
    }
}

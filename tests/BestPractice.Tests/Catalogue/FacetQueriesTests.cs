using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class FacetQueriesTests(RandomShowcase random, Showcase showcase) : IClassFixture<RandomShowcase>, IClassFixture<Showcase>
{
    private const int Draws = 500;

    [Fact]
    public void Every_promised_count_is_what_the_single_value_gives()
    {
        var (facets, lists) = (new FacetQueries(random.Index), new PracticeListQueries(random.Index));
        for (var draw = 0; draw < Draws; draw++)
        {
            var filter = random.DrawFilter(withWords: draw % 3 == 0);
            foreach (var (facet, counts) in facets.Count(filter))
            foreach (var count in counts)
            {
                var alone = Without(filter, facet).With(facet, count.Value.Slug);
                var total = lists.Count(alone);
                Assert.True(count.Practices == total, $"Seed {random.Seed}, {Query.Write(filter)}: {facet} {count.Value.Slug} promises {count.Practices}, the filter gives {total}.");
                Assert.Equal(filter.Choices.Contains(facet, count.Value.Slug), count.Chosen);
            }
        }
    }

    [Fact]
    public void A_filter_gives_what_it_means()
    {
        var lists = new PracticeListQueries(random.Index);
        for (var draw = 0; draw < Draws; draw++)
        {
            var filter = random.DrawFilter(withWords: false) with { Sort = (SortOrder)random.Random.Next(1, 5) };
            var expected = random.Practices.Where(practice => practice.Fits(filter)).Select(practice => practice.Slug).Order(StringComparer.Ordinal).ToList();
            var found = AllPages(lists, filter).Select(card => card.Slug).Order(StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(found), $"Seed {random.Seed}, {Query.Write(filter)}: expected {string.Join(' ', expected)}, found {string.Join(' ', found)}.");
        }
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("", SortOrder.Newest)]
    [InlineData("", SortOrder.Title)]
    [InlineData("", SortOrder.Country)]
    [InlineData("", SortOrder.Checked)]
    [InlineData("garden", null)]
    [InlineData("city", SortOrder.Title)]
    public void Paging_visits_every_practice_once(string words, SortOrder? sort)
    {
        var lists = new PracticeListQueries(random.Index);
        var filter = new PracticeFilter { Words = words, Sort = sort };
        var slugs = AllPages(lists, filter).Select(card => card.Slug).ToList();
        Assert.Equal(lists.Count(filter), slugs.Count);
        Assert.Equal(slugs.Count, slugs.Distinct().Count());
        if (words.Length == 0) Assert.Equal(240, slugs.Count);
    }

    [Fact]
    public void Pages_are_full_but_for_the_last()
    {
        var lists = new PracticeListQueries(random.Index);
        var page = lists.Page(PracticeFilter.Everything);
        Assert.Equal((240, 10, 24), (page.Total, page.Pages, page.Cards.Count));
        Assert.Empty(lists.Page(PracticeFilter.Everything with { Page = 1_000_000 }).Cards);
        Assert.Equal(1, new PracticePage(0, 1, []).Pages);
    }

    [Fact]
    public void Facets_know_what_the_showcase_has_in_the_order_of_the_page()
    {
        var known = new FacetQueries(showcase.Index).Known();
        Assert.Equal(["democracy", "ecology"], known[Facet.Category].Select(value => value.Slug));
        Assert.Equal(["austria", "denmark", "european-union", "norway", "poland", "ukraine"], known[Facet.Country].Select(value => value.Slug));
        Assert.Equal(["2024", "2019"], known[Facet.Edition].Select(value => value.Slug));
        Assert.Equal(["Winner", "Finalist", "Special mention", "Nominee", "No award known"], known[Facet.Outcome].Select(value => value.Name));
        Assert.Equal(["local", "regional", "national", "eu", "civic", "unknown"], known[Facet.Level].Select(value => value.Slug));
        Assert.Equal(["full", "brief"], known[Facet.Depth].Select(value => value.Slug));
        Assert.Equal(["Checked within two years", "Not checked for two years", "Never checked"], known[Facet.Checked].Select(value => value.Name));
    }

    [Fact]
    public void Counts_of_a_facet_stay_when_one_of_its_values_is_chosen()
    {
        var counts = new FacetQueries(showcase.Index).Count(PracticeFilter.Everything.With(Facet.Category, "ecology"));
        Assert.Equal(["democracy 4 False", "ecology 3 True"], counts[Facet.Category].Select(count => $"{count.Value.Slug} {count.Practices} {count.Chosen}"));
        Assert.Equal([1, 0, 0, 0, 1, 1], counts[Facet.Country].Select(count => count.Practices));
    }

    [Fact]
    public void Edition_and_outcome_are_counted_for_one_and_the_same_award()
    {
        var counts = new FacetQueries(showcase.Index).Count(PracticeFilter.Everything.With(Facet.Edition, "2024"));
        Assert.Equal(["winner 1", "finalist 1", "special-mention 0", "nominee 0", "unknown 0"], counts[Facet.Outcome].Select(count => $"{count.Value.Slug} {count.Practices}"));
    }

    private static PracticeFilter Without(PracticeFilter filter, Facet facet) =>
        filter.Choices[facet].Aggregate(filter, (less, value) => less.Without(facet, value));

    private static IEnumerable<PracticeCard> AllPages(PracticeListQueries lists, PracticeFilter filter)
    {
        var pages = lists.Page(filter).Pages;
        return Enumerable.Range(1, pages).SelectMany(page => lists.Page(filter with { Page = page }).Cards);
    }
}

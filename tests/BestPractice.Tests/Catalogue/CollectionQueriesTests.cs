using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class CollectionQueriesTests(Showcase showcase) : IClassFixture<Showcase>
{
    private readonly CollectionQueries _collections = new(showcase.Index);

    [Fact]
    public void Collections_stand_in_editorial_order_and_count_what_is_shown() =>
        Assert.Equal([("votes", 2), ("heat", 3)], _collections.All().Select(collection => (collection.Slug, collection.Practices)));

    [Fact]
    public void One_is_found_with_its_text() =>
        Assert.Equal(("Heat", "About Heat.", "<p>Begin <a href=\"/practices/lodz-parks\">here</a>.</p>"), _collections.Find("heat") is { } heat ? (heat.Title, heat.Summary, heat.Html.Trim()) : default);

    [Fact]
    public void One_that_does_not_exist_is_not_found() => Assert.Null(_collections.Find("heath"));

    [Fact]
    public void Entries_are_numbered_anew_without_those_that_are_not_public() =>
        Assert.Equal([(1, "oslo-vote", "Why oslo-vote."), (2, "method", "Why method.")], _collections.Entries("votes").Select(entry => (entry.Number!.Value, entry.Slug, entry.Comment!)));

    [Fact]
    public void Covers_are_those_of_the_first_entries()
    {
        var covers = _collections.Covers(2);
        Assert.Equal(["vienna-heat", "lodz-parks"], covers["heat"].Select(cover => cover.Slug));
        Assert.Equal(("ecology", "PL"), (covers["heat"].Last().CategorySlug, covers["heat"].Last().CountryCode));
    }

    [Fact]
    public void A_practice_knows_its_places_and_what_stands_beside_it()
    {
        var places = _collections.Places("oslo-vote");
        Assert.Equal([("votes", 1, 2, null, "method"), ("heat", 3, 3, "lodz-parks", null)], places.Select(place => (place.Slug, place.Number, place.Practices, place.PreviousSlug, place.NextSlug)));
        Assert.Equal("Parks of Łódź", places[1].PreviousTitle);
        Assert.Empty(_collections.Places("roaming"));
    }

    [Fact]
    public void A_feed_tells_what_changed_in_a_collection_and_what_was_taken_back_from_it()
    {
        var feeds = new FeedQueries(showcase.Index);
        var ids = new PracticeListQueries(showcase.Index).Ids(PracticeFilter.Everything);
        Assert.Equal(3, feeds.LatestIn("heat", 50).Intersect(ids).Count());
        Assert.Single(feeds.LatestIn("heat", 1));
        Assert.Equal("Taken back", Assert.Single(feeds.WithdrawnFrom("votes", 50)).Title);
        Assert.Empty(feeds.WithdrawnFrom("heat", 50));
    }

    [Fact]
    public void A_country_has_its_introduction_and_one_without_entries_has_none_to_show()
    {
        var countries = new CountryQueries(showcase.Index);
        Assert.Equal(("Towns decide much.", "<p>Read <a href=\"/practices/vienna-heat\">one</a>.</p>"), countries.Find("austria") is { } austria ? (austria.Summary, austria.Html!.Trim()) : default);
        Assert.Null(countries.Find("poland")!.Summary);
        Assert.Null(countries.Find("spain"));
    }

    [Fact]
    public void The_figures_count_both()
    {
        var figures = new FigureQueries(showcase.Index).Read();
        Assert.Equal((2, 2), (figures.Collections, figures.Introductions));
    }
}

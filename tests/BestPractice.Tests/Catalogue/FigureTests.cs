using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.OpenData;

namespace BestPractice.Tests.Catalogue;

/// <summary>The questions of pages that show figures rather than practices.</summary>
public sealed class FigureTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Fact]
    public void The_figures_of_an_index_tell_when_a_content_has_lost_more_than_half()
    {
        var figures = new FigureQueries(showcase.Index).Read();
        Assert.Equal((6, 7, 2, 2, 1), (figures.Practices, figures.Whenever, figures.Editions, figures.Categories, figures.Pages));
        Assert.False(figures.LosesMoreThanHalfIn(figures));
        using var content = new TempContent();
        using var indexes = new TempFolder();
        var less = new FigureQueries(new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read())).Read();
        Assert.True(figures.LosesMoreThanHalfIn(less));
        Assert.Equal("7 practices, 2 editions, 2 categories, 2 collections, 2 introductions to countries, 1 pages", figures.ToString());
    }

    [Fact]
    public void The_health_of_the_content_is_told_by_kinds_files_and_what_is_not_seen()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("broken", "status: unheard-of");
        content.WritePractice("later", "published: 2026-07-01");
        var index = new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)) { Advice = true }.Open(content.Read());
        var health = new HealthQueries(index);
        Assert.Equal((1, 1), (health.Figures().Errors, health.Figures().Scheduled));
        Assert.Contains("1 error,", health.Figures().ToString(), StringComparison.Ordinal);
        Assert.Equal(Showcase.Now, health.Built());
        var kind = Assert.Single(health.Kinds(), kind => kind.Severity == "error");
        Assert.Equal(("value-unknown", 1), (kind.Code, kind.Number));
        var filter = new ProblemFilter(Severity.Error, ProblemCode.ValueUnknown, Page: 2);
        Assert.Equal("?severity=error&code=value-unknown&page=2", filter.CanonicalQuery);
        Assert.Equal("", ProblemFilter.Everything.CanonicalQuery);
        Assert.True(filter.Lets(kind));
        Assert.Equal("practices/broken.md", Assert.Single(health.Problems(filter with { Page = 1 })).Path);
        Assert.Empty(health.Problems(filter));
        Assert.Equal("other", health.Entries(["practices/other.md"])["practices/other.md"].Slug);
        Assert.Equal(("practices/later.md", "scheduled", 1), Assert.Single(health.Unseen()) is var unseen ? (unseen.Path, unseen.State, unseen.Total) : default);
    }

    [Fact]
    public void A_country_has_its_awards_by_edition_and_its_practices_by_place()
    {
        var countries = new CountryFigureQueries(showcase.Index);
        Assert.Equal([("2024", 0, 1), ("2019", 1, 0)], countries.Awards("AT").Select(edition => (edition.Label, edition.Winners, edition.Finalists)));
        Assert.Equal(("Vienna", "vienna-heat"), Assert.Single(countries.Places("AT")) is var place ? (place.Key, Assert.Single(place).Slug) : default);
    }

    [Fact]
    public void Feeds_ask_for_what_changed_last_in_all_or_in_one_list()
    {
        var feeds = new FeedQueries(showcase.Index);
        Assert.Equal(6, feeds.Latest(list: null, 100).Count);
        Assert.Equal(2, feeds.Latest(list: null, 2).Count);
        Assert.Single(feeds.Latest((Facet.Country, "norway"), 100));
        Assert.Equal("Taken back", Assert.Single(feeds.Withdrawn(list: null, 10)).Title);
        Assert.Empty(feeds.Withdrawn((Facet.Country, "norway"), 10));
    }

    [Fact]
    public void Pages_aliases_and_what_was_taken_back_can_be_listed()
    {
        var pages = new PageQueries(showcase.Index);
        Assert.Equal(("about", "About"), Assert.Single(pages.All()) is var page ? (page.Slug, page.Title) : default);
        var practices = new PracticeQueries(showcase.Index);
        Assert.Equal([("old-vote", "oslo-vote"), ("oslo-ballot", "oslo-vote")], practices.Aliases().Select(alias => (alias.Slug, alias.Practice)).Order());
        Assert.Equal(["gone", "gone-before"], practices.Withdrawn().Order());
        Assert.Equal("Łódź", new SearchQueries(showcase.Index).WrittenForm("lodz"));
    }

    [Theory]
    [InlineData(DataType.Number, 5L, "5")]
    [InlineData(DataType.Text, "one line", "two\nlines")]
    [InlineData(DataType.Prose, "two\nlines", "")]
    [InlineData(DataType.Date, "2019-03", "2019-13")]
    [InlineData(DataType.Instant, "2019-03-01T00:00:00Z", "2019-03-01")]
    [InlineData(DataType.Slug, "a-b", "a b")]
    [InlineData(DataType.Address, "https://example.eu/", "/practices")]
    [InlineData(DataType.Language, "pt-BR", "x")]
    [InlineData(DataType.Word, "local", "galactic")]
    public void A_value_fits_its_column_or_does_not(DataType type, object value, object other)
    {
        var column = new DataColumn("a", type, "", "") { Words = ["local"] };
        Assert.True(DataTypes.Fits(column, value));
        Assert.False(DataTypes.Fits(column, other));
        Assert.NotEmpty(DataTypes.Meaning(type));
        if (DataTypes.PatternOf(type) is { } pattern) Assert.Matches(pattern, (string)value);
    }
}

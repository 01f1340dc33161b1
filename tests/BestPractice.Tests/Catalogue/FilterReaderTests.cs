using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class FilterReaderTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Theory]
    [InlineData("", "")]
    [InlineData("q=&category=&page=&sort=", "")]
    [InlineData("utm_source=x&foo&category=democracy", "category=democracy")]
    [InlineData("Category=democracy", "")]
    [InlineData("page=1&sort=newest", "")]
    [InlineData("page=2", "page=2")]
    [InlineData("page=007", "page=7")]
    [InlineData("page=1000000", "page=1000000")]
    [InlineData("sort=title", "sort=title")]
    [InlineData("sort=best", "")]
    [InlineData("sort=checked&checked=stale&checked=unknown", "checked=stale&checked=unknown&sort=checked")]
    [InlineData("q=x&sort=best", "q=x")]
    [InlineData("q=x&sort=newest", "q=x&sort=newest")]
    [InlineData("country=at", "country=austria")]
    [InlineData("country=AT&country=austria", "country=austria")]
    [InlineData("country=Austria", "country=austria")]
    [InlineData("country=eu", "country=european-union")]
    [InlineData("country=uk", "country=united-kingdom")]
    [InlineData("country=Czech-Republic", "country=czechia")]
    [InlineData("country=fr", "country=france")]
    [InlineData("country=portugal", "country=portugal")]
    [InlineData("category= Democracy ", "category=democracy")]
    [InlineData("outcome=winner&edition=2024&country=no&category=ecology&category=democracy&q=x", "q=x&category=democracy&category=ecology&country=norway&edition=2024&outcome=winner")]
    [InlineData("q=  two \t words\u0000here ", "q=two words here")]
    [InlineData("q=one&q=two", "q=one")]
    [InlineData("q=&q= &q=two", "q=two")]
    [InlineData("sort= Title ", "sort=title")]
    public void A_query_is_read_and_written_in_its_canonical_form(string query, string canonical) =>
        Assert.Equal(canonical, Query.Write(Query.Read(query, showcase.Index).Filter!));

    [Theory]
    [InlineData("page=abc")]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=+1")]
    [InlineData("page=1.0")]
    [InlineData("page= 1")]
    [InlineData("page=٣")]
    [InlineData("page=1000001")]
    [InlineData("page=99999999999999999999")]
    [InlineData("sort=x")]
    [InlineData("category=nothing&page=abc")]
    public void A_page_or_order_that_cannot_be_read_is_refused_with_a_sentence(string query)
    {
        var reading = Query.Read(query, showcase.Index);
        Assert.Equal((null, null), (reading.Filter, reading.Unknown));
        Assert.EndsWith(".", reading.Unreadable, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("category=demcoracy", Facet.Category, "democracy", "category=democracy")]
    [InlineData("country=austira", Facet.Country, "austria", "country=austria")]
    [InlineData("edition=2042", Facet.Edition, "2024", "edition=2024")]
    [InlineData("outcome=wniner", Facet.Outcome, "winner", "outcome=winner")]
    [InlineData("country=zz", Facet.Country, null, "")]
    [InlineData("category=sports", Facet.Category, null, "")]
    [InlineData("q=x&category=demcoracy&category=ecology&country=at&outcome=winner&level=local&status=running&evidence=unknown&depth=brief&sort=title&page=3", Facet.Category, "democracy", "q=x&category=democracy&category=ecology&country=austria&outcome=winner&level=local&status=running&evidence=unknown&depth=brief&sort=title")]
    [InlineData("category=sports&country=at", Facet.Category, null, "country=austria")]
    public void A_value_that_names_nothing_comes_with_the_nearest_and_the_whole_filter(string query, Facet facet, string? nearest, string suggestion)
    {
        var reading = Query.Read(query, showcase.Index);
        Assert.Equal((null, null), (reading.Filter, reading.Unreadable));
        Assert.Equal((facet, nearest), (reading.Unknown!.Facet, reading.Unknown.Nearest?.Slug));
        Assert.Equal(suggestion, Query.Write(reading.Unknown.Suggestion with { Page = 1 }));
    }

    [Fact]
    public void Of_a_long_value_only_the_beginning_is_repeated()
    {
        Assert.Equal(61, Query.Read("category=" + new string('x', 1000), showcase.Index).Unknown!.Value.Length);
        Assert.InRange(Query.Read("sort=" + new string('x', 1000), showcase.Index).Unreadable!.Length, 60, 200);
        Assert.Equal(200, Query.Read("q=" + new string('x', 1000), showcase.Index).Filter!.Words.Length);
    }

    [Fact]
    public void A_filter_is_a_value()
    {
        var one = PracticeFilter.Everything.With(Facet.Country, "austria").With(Facet.Category, "democracy");
        var other = (PracticeFilter.Everything with { Page = 3 }).With(Facet.Category, "democracy").With(Facet.Country, "austria").With(Facet.Country, "austria");
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(PracticeFilter.Everything, one.Without(Facet.Country, "austria").Without(Facet.Category, "democracy"));
        Assert.True(PracticeFilter.Everything.IsEverything && !one.IsEverything);
    }

    [Fact]
    public void The_canonical_keys_are_those_that_are_written()
    {
        var filter = Query.Read("q=x&category=ecology&country=at&edition=2024&outcome=winner&level=local&status=running&evidence=unknown&depth=brief&checked=stale&sort=title&page=2", showcase.Index).Filter!;
        Assert.Equal(PracticeFilter.Keys, filter.ToQuery().Select(pair => pair.Key));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("sort=newest&page=1", "")]
    [InlineData("country=poland&q=Łódź + rain/sun", "?q=%C5%81%C3%B3d%C5%BA%20%2B%20rain%2Fsun&country=poland")]
    [InlineData("depth=full&level=unknown&level=eu", "?level=eu&level=unknown&depth=full")]
    public void A_filter_has_one_query(string query, string canonical) => Assert.Equal(canonical, Query.Read(query, showcase.Index).Filter!.CanonicalQuery);
}

using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class RelatedPracticesTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Fact]
    public void A_practice_is_never_beside_itself_nor_beside_what_is_not_public()
    {
        var pairs = Related.All(showcase.Index);
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.NotEqual(pair.Slug, pair.Card.Slug));
        Assert.DoesNotContain(pairs, pair => pair.Card.Slug is "sketch" or "gone" or "later");
        Assert.Equal(pairs.Count, pairs.DistinctBy(pair => (pair.Slug, pair.Card.Slug)).Count());
    }

    [Fact]
    public void What_editors_name_comes_first_on_both_sides()
    {
        Assert.Equal(("vienna-heat", "picked by our editors, also Democracy"), Related.First(showcase.Index, "oslo-vote"));
        Assert.Equal(("oslo-vote", "picked by our editors, also Democracy"), Related.First(showcase.Index, "vienna-heat"));
    }

    [Fact]
    public void Those_that_an_entry_names_keep_their_order_and_those_that_name_it_follow()
    {
        using var content = new TempContent();
        content.WritePractice("a", "related: [c, b, c]\ncountry: FR");
        foreach (var slug in new[] { "b", "c", "e" }) content.WritePractice(slug, "country: IT");
        content.WritePractice("d", "related: [a]\ncountry: ES\ncategories: [ecology]");
        using var index = new OpenIndex(content);
        Assert.Equal(["c", "b", "d"], Related.Of(index.Snapshot, "a").Take(3).Select(card => card.Slug));
        Assert.Equal("picked by our editors", Related.Of(index.Snapshot, "a")[2].Reason);
    }

    [Fact]
    public void Every_reason_of_the_showcase_is_true() => Assert.All(Related.All(showcase.Index), pair => Related.AssertTrue(showcase.Index, pair.Slug, pair.Card));

    [Fact]
    public void Every_reason_of_the_real_content_is_true_and_every_practice_has_three()
    {
        using var index = new OpenIndex(ContentFolder.Read(SourceTree.Content));
        var pairs = Related.All(index.Snapshot);
        Assert.All(pairs, pair => Related.AssertTrue(index.Snapshot, pair.Slug, pair.Card));
        Assert.All(pairs.GroupBy(pair => pair.Slug), group => Assert.InRange(group.Count(), 3, 6));
    }

    [Fact]
    public void The_same_content_gives_the_same_result_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        using var here = new OpenIndex(ContentFolder.Read(SourceTree.Content));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            using var turkish = new OpenIndex(ContentFolder.Read(SourceTree.Content));
            Assert.Equal(Tell(here), Tell(turkish));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static List<string> Tell(OpenIndex index) => [.. Related.All(index.Snapshot).Select(pair => $"{pair.Slug} {pair.Card.Slug} {pair.Card.Reason}")];
    }

    [Fact]
    public void The_limit_is_kept()
    {
        using var content = new TempContent();
        for (var number = 0; number < 20; number++) content.WritePractice($"same-{number}");
        using var index = new OpenIndex(content);
        Assert.Equal(6, Related.Of(index.Snapshot, "same-1").Count);
        Assert.Equal(2, new PracticeListQueries(index.Snapshot).RelatedTo("same-1", 2).Count);
    }

    [Fact]
    public void A_practice_that_is_alone_has_none()
    {
        using var content = new TempContent();
        using var index = new OpenIndex(content);
        Assert.Empty(Related.Of(index.Snapshot, "other"));
        Assert.Empty(Related.Of(index.Snapshot, "nothing"));
    }

    [Theory]
    [InlineData("tags: [rainwater]\nsummary: A small town keeps its water.", "country: FR\ntags: [rainwater]\nsummary: Two small towns.", "also rainwater, also a small town")]
    [InlineData("tags: [app]", "tags: [apps]", "also apps, also in Austria")]
    [InlineData("tags: [app]", "tags: [App]", "also an app, also in Austria")]
    [InlineData("tags: [parking]", "title: Parks for all\ntags: [parks]", "also in Austria, also Democracy")]
    [InlineData("tags: [young people, city]", "tags: [young people, city]", "also in Austria, also Democracy")]
    [InlineData("place: Graz\ntags: [bees]", "place: Graz\ntags: [bees]\ncountry: DE", "also bees")]
    [InlineData("place: Graz\ntags: [bees, trees]", "place: Graz\ntags: [trees, bees]", "also bees and trees, also in Graz")]
    [InlineData("place: Vienna\nlevel: local", "place: Vienna\nlevel: local", "also in Vienna, also a capital")]
    [InlineData("country: NL\nsummary: The town hall opens.", "country: NL\nsummary: A town hall closes.", "also in the Netherlands, also Democracy")]
    [InlineData("country: EU\nlevel: eu", "country: EU\nlevel: eu", "also across the EU, also Democracy")]
    [InlineData("country: FR\ncategories: [ecology, democracy]", "country: DE\ncategories: [ecology]", "also Ecology")]
    [InlineData("country: FR\nlevel: national", "country: DE\nlevel: national", "also Democracy, also at national level")]
    [InlineData("tags: [e-sports]", "tags: [sport]", "also in Austria, also Democracy")]
    [InlineData("tags: [e-sports]", "tags: [e-sports]", "also e-sports, also in Austria")]
    [InlineData("tags: [roma]\n# Roma", "tags: [roma]\nsummary: It is for Roma families.", "also Roma, also in Austria")]
    public void Two_practices_share_this(string one, string other, string reason)
    {
        using var content = new TempContent();
        content.WritePractice("one", one);
        content.WritePractice("other", other);
        using var index = new OpenIndex(content);
        Assert.Equal(("other", reason), Related.First(index.Snapshot, "one"));
    }
}

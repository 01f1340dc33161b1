using BestPractice.Web.Pages.Shared;

namespace BestPractice.Web.Tests.Pages;

public sealed class MapTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void Every_tile_is_a_known_country_on_a_place_of_its_own()
    {
        Assert.All(EuropeGrid.Tiles, tile => Assert.NotNull(BestPractice.Practices.Countries.WithCode(tile.Code)));
        Assert.Equal(EuropeGrid.Tiles.Count, EuropeGrid.Tiles.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
        Assert.Equal(46, EuropeGrid.Tiles.Count);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(39, 4)]
    [InlineData(40, 5)]
    public void A_tile_is_brighter_the_more_practices_it_has(int practices, int? step) => Assert.Equal(step, MapView.StepOf(practices));

    [Fact]
    public async Task A_country_with_practices_is_a_link_with_its_count_and_one_without_says_so()
    {
        var page = await sample.Site.Page("/countries");

        var tiles = page.QuerySelectorAll(".map li");
        Assert.Equal("Poland, 1 practice", tiles.Single(tile => tile.QuerySelector("a[href='/countries/poland']") is not null).QuerySelector(".vh")!.TextContent);
        Assert.Contains(tiles, tile => tile.TextContent.Contains("Norway, no practices yet", StringComparison.Ordinal) && tile.QuerySelector("a") is null);
    }

    [Fact]
    public async Task The_tile_of_the_country_on_show_is_ringed()
    {
        var page = await sample.Site.Page("/countries/poland");

        Assert.Equal("Poland: 1", page.QuerySelector(".map .ringed")!.GetAttribute("data-name"));
    }
}

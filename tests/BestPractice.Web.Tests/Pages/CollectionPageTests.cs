using System.Net;
using BestPractice.Web.Tests.Schema;

namespace BestPractice.Web.Tests.Pages;

public sealed class CollectionPageTests(ReadingSite reading) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task A_collection_shows_its_public_practices_in_order_with_number_and_comment()
    {
        var page = await reading.Site.Page("/collections/water");

        Assert.Equal(["garden", "assembly", "schule"], page.QuerySelectorAll("ol.cards > li .card h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(["1 Why <b>garden</b>.", "2 Why <b>assembly</b>.", "3 Why <b>schule</b>."], page.QuerySelectorAll(".say").Select(say => say.Words()));
        Assert.Equal(("Water & towns", "What Water & towns shows.", "3 practices"), (page.QuerySelector("h1").Words(), page.QuerySelector(".lede").Words(), page.QuerySelector("#practices").Words()));
        Assert.Equal("/practices/assembly", page.QuerySelector("[aria-label=Introduction] a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("ol.cards > li:nth-child(2) .medal"));
        Assert.Equal("de", page.QuerySelector("ol.cards > li:nth-child(3) h3")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_list_has_all_in_editorial_order_and_home_the_first_three()
    {
        var list = await reading.Site.Page("/collections");
        var home = await reading.Site.Page("/");

        Assert.Equal(["/collections/lots 3 practices", "/collections/water 3 practices", "/collections/empty 0 practices"],
            list.QuerySelectorAll("main .card").Select(card => $"{card.QuerySelector("h3 a")!.GetAttribute("href")} {card.QuerySelector(".meta").Words()}"));
        Assert.Equal(["lots", "water", "empty"], home.QuerySelectorAll("[aria-labelledby=paths] h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.All(list.QuerySelectorAll(".quilt img"), cover => Assert.Equal("", cover.GetAttribute("alt")));
    }

    [Fact]
    public async Task A_practice_leads_to_its_collections_and_to_what_stands_beside_it()
    {
        var page = await reading.Site.Page("/practices/assembly");

        var rows = page.QuerySelectorAll("nav[aria-label='Reading paths'] .title-row");
        Assert.Equal(["In the collection By lot 2 of 3 Before: Schule im Wald After: A practice", "In the collection Water & towns 2 of 3 Before: Rain garden After: Schule im Wald"], rows.Select(row => row.Words()));
        Assert.Equal("/practices/garden", rows[1].QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("de", rows[1].QuerySelector("[rel=next] span")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Structured_data_has_the_practices_in_their_order()
    {
        var list = JsonLd.Of(await reading.Site.Page("/collections/water"), "CollectionPage")!["mainEntity"];

        Assert.Equal(["garden", "assembly", "schule"], list.All("itemListElement").Select(item => item.Text("url")!.Split('/')[^1]));
        Assert.Null(JsonLd.Of(await reading.Site.Page("/collections/empty"), "CollectionPage")!["mainEntity"]);
    }

    [Theory]
    [InlineData("/collections/watr")]
    [InlineData("/collections/watr.md")]
    [InlineData("/collections/watr.atom")]
    public async Task Another_name_leads_to_the_nearest_collection(string path)
    {
        using var answer = await reading.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no collection at this address. Water &amp; towns?", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/collections/water")]
    [InlineData("/collections/empty")]
    public async Task Each_has_a_card_to_be_shared(string path)
    {
        var address = (await reading.Site.Page(path)).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        using var card = await reading.Site.Get(address[Site.Origin.Length..]);

        Assert.StartsWith($"{Site.Origin}/cards{path}.png?v=", address, StringComparison.Ordinal);
        Assert.Equal(("image/png", HttpStatusCode.OK), (card.Content.Headers.ContentType!.MediaType, card.StatusCode));
    }
}

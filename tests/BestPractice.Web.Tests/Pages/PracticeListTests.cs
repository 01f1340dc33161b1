using System.Net;

namespace BestPractice.Web.Tests.Pages;

public sealed class PracticeListTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("", "assembly garden other")]
    [InlineData("?category=ecology", "garden")]
    [InlineData("?category=ecology&category=democracy", "assembly garden other")]
    [InlineData("?country=poland", "garden")]
    [InlineData("?country=PL", "garden")]
    [InlineData("?country=poland&country=turkey", "assembly garden")]
    [InlineData("?edition=2024", "assembly garden")]
    [InlineData("?edition=2024&outcome=winner", "assembly")]
    [InlineData("?outcome=finalist&category=ecology", "garden")]
    [InlineData("?q=lodz", "garden")]
    [InlineData("?q=water", "assembly garden")]
    [InlineData("?q=wat+drawn", "")]
    [InlineData("?q=drawn+wat", "assembly")]
    [InlineData("?q=%22e-voting%22+OR+*", "")]
    [InlineData("?q=!!!", "")]
    [InlineData("?sort=title", "other assembly garden")]
    [InlineData("?sort=country", "other garden assembly")]
    [InlineData("?utm_source=mail&q=&category=", "assembly garden other")]
    public async Task A_query_gives_these_practices(string query, string slugs)
    {
        var cards = await sample.Site.Cards("/practices" + query);

        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), cards);
    }

    [Theory]
    [InlineData("?page=abc", HttpStatusCode.BadRequest, "“abc” is not the number of a page")]
    [InlineData("?page=0", HttpStatusCode.BadRequest, "“0” is not the number of a page")]
    [InlineData("?page=-1", HttpStatusCode.BadRequest, "“-1” is not the number of a page")]
    [InlineData("?sort=random", HttpStatusCode.BadRequest, "“random” is not an order")]
    [InlineData("?page=2", HttpStatusCode.NotFound, "This list has 1 page")]
    [InlineData("?country=polnd", HttpStatusCode.NotFound, "There is no country “polnd”. Poland?")]
    [InlineData("?category=eclogy", HttpStatusCode.NotFound, "There is no category “eclogy”. Ecology?")]
    [InlineData("?edition=1066", HttpStatusCode.NotFound, "There is no year “1066”.")]
    [InlineData("?outcome=%3Cscript%3E", HttpStatusCode.NotFound, "There is no award “<script>”.")]
    public async Task A_query_that_cannot_be_answered_says_why(string query, HttpStatusCode status, string sentence)
    {
        using var answer = await sample.Site.Get("/practices" + query);
        var page = await sample.Site.Page("/practices" + query);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_card_carries_country_place_category_and_award()
    {
        var page = await sample.Site.Page("/practices?country=turkey");

        var meta = page.QuerySelector(".card .meta")!.TextContent;
        Assert.All(new[] { "Democracy", "Ankara, Turkey", "Winner 2024" }, words => Assert.Contains(words, meta, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_count_beside_a_value_is_what_its_link_gives()
    {
        var page = await sample.Site.Page("/practices?country=poland&country=turkey");

        foreach (var row in page.QuerySelectorAll(".facets input[name=category]:not([disabled])"))
        {
            var promised = row.ParentElement!.QuerySelector(".n")!.FirstChild!.TextContent;
            var given = await sample.Site.Cards($"/practices?country=poland&country=turkey&category={row.GetAttribute("value")}");
            Assert.Equal(promised, given.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task An_empty_list_names_the_ways_out_with_their_counts()
    {
        var page = await sample.Site.Page("/practices?country=poland&outcome=winner");

        var ways = page.QuerySelectorAll(".empty li").Select(way => way.TextContent.Trim());
        Assert.Equal(["Without Poland: 1 practice", "Without Winner: 1 practice"], ways);
    }

    [Fact]
    public async Task Search_leads_to_the_list()
    {
        using var answer = await sample.Site.Get("/search?q=rain+%26+sun");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/practices?q=rain%20%26%20sun", answer.Headers.Location!.ToString());
    }
}

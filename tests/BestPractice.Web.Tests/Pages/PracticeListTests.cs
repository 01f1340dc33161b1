using System.Net;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Pages;

public sealed class PracticeListTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("", "assembly garden other")]
    [InlineData("?category=ecology", "garden")]
    [InlineData("?category=democracy&category=ecology", "assembly garden other")]
    [InlineData("?country=poland", "garden")]
    [InlineData("?country=poland&country=turkey", "assembly garden")]
    [InlineData("?edition=2024", "assembly garden")]
    [InlineData("?edition=2024&outcome=winner", "assembly")]
    [InlineData("?category=ecology&outcome=finalist", "garden")]
    [InlineData("?q=lodz", "garden")]
    [InlineData("?q=water", "assembly garden")]
    [InlineData("?q=wat+drawn", "")]
    [InlineData("?q=drawn+wat", "assembly")]
    [InlineData("?q=%22e-voting%22+OR+*", "")]
    [InlineData("?q=!!!", "")]
    [InlineData("?sort=title", "other assembly garden")]
    [InlineData("?sort=country", "other garden assembly")]
    [InlineData("?utm_source=mail&Q2=x", "assembly garden other")]
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

        foreach (var row in page.QuerySelectorAll(".facets input[name=category]"))
        {
            var promised = row.ParentElement!.QuerySelector(".n")!.FirstChild!.TextContent;
            var given = await sample.Site.Cards($"/practices?category={row.GetAttribute("value")}&country=poland&country=turkey");
            Assert.Equal(promised, given.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task An_empty_list_names_the_ways_out_with_their_counts()
    {
        var page = await sample.Site.Page("/practices?country=poland&outcome=winner");

        var ways = page.QuerySelectorAll(".empty li").Select(way => way.TextContent.Trim());
        Assert.Equal(["Without Country: Poland: 1 practice", "Without Award: Winner: 1 practice"], ways);
    }

    [Theory]
    [InlineData("?country=malta", "No practice carries all of these marks", "Without Country: Malta: 3 practices")]
    [InlineData("?q=unheard", "No practice has the words “unheard”", "Try fewer words. Try the place. Try the subject. Or look at all 3 practices.")]
    public async Task An_empty_list_says_only_what_helps(string query, string heading, string advice)
    {
        var empty = (await sample.Site.Page("/practices" + query)).QuerySelector(".empty")!;

        Assert.Equal((heading, advice), (empty.QuerySelector("h3")!.TextContent, empty.QuerySelector("li, p")!.TextContent));
    }

    [Fact]
    public async Task A_catalogue_without_practices_speaks_of_no_words()
    {
        using var content = new TempContent();
        content.WritePractice("other", "draft: true");
        using var site = new Site(content.Path);

        Assert.Equal("There is no practice here yet", (await site.Page("/practices")).QuerySelector(".empty")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("?country=PL", "?country=poland")]
    [InlineData("?sort=TITLE", "?sort=title")]
    [InlineData("?q=&q=rain", "?q=rain")]
    [InlineData("?country=Poland", "?country=poland")]
    [InlineData("?Country=poland", "?country=poland")]
    [InlineData("?country=turkey&country=poland&country=pl", "?country=poland&country=turkey")]
    [InlineData("?country=poland&category=ecology", "?category=ecology&country=poland")]
    [InlineData("?q=&category=&sort=newest&page=1", "")]
    [InlineData("?q=%20rain%20%20garden%00", "?q=rain%20garden")]
    [InlineData("?utm_source=mail&outcome=Winner", "?outcome=winner")]
    [InlineData("?sort=best", "")]
    public async Task Another_spelling_leads_to_the_one_address_at_once(string query, string canonical)
    {
        using var answer = await sample.Site.Get("/practices" + query);
        using var there = await sample.Site.Get("/practices" + canonical);
        using var again = await sample.Site.Get("/practices" + query);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/practices" + canonical, answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        Assert.Equal(HttpStatusCode.MovedPermanently, again.StatusCode);
    }

    [Fact]
    public async Task A_search_shows_where_it_matched()
    {
        var page = await sample.Site.Page("/practices?q=wat");

        Assert.NotEmpty(page.QuerySelectorAll(".hits mark"));
        Assert.All(page.QuerySelectorAll(".hits mark"), mark => Assert.StartsWith("wat", mark.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_country_typed_by_name_is_offered_with_its_count()
    {
        var page = await sample.Site.Page("/practices?q=poland");

        var offer = page.QuerySelector(".offers a")!;
        Assert.Equal("/practices?country=poland", offer.GetAttribute("href"));
        Assert.Equal("Country: Poland1 practice", offer.TextContent.Trim());
    }

    [Fact]
    public async Task A_misspelt_word_is_offered_in_its_right_spelling()
    {
        var page = await sample.Site.Page("/practices?q=asembly");

        var way = page.QuerySelector(".empty li")!;
        Assert.Equal("/practices?q=assembly", way.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("With “assembly” instead of “asembly”: 1 practice", way.TextContent.Trim());
        Assert.Equal("/practices/assembly", page.QuerySelector(".empty .hits h3 a")!.GetAttribute("href"));
        Assert.Empty(await sample.Site.Cards("/practices?q=asembly"));
    }

    [Fact]
    public async Task A_word_of_a_facet_is_no_misspelling()
    {
        using var content = new TempContent();
        content.WritePractice("wider", "title: A wider street");
        using var site = new Site(content.Path);

        Assert.Contains("wider", (await site.Page("/practices?q=widdr")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("wider", (await site.Page("/practices?q=winner")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_leads_to_the_list()
    {
        using var answer = await sample.Site.Get("/search?q=rain+%26+sun");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/practices?q=rain%20%26%20sun", answer.Headers.Location!.ToString());
    }
}

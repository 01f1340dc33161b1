using System.Net;
using AngleSharp.Dom;

namespace BestPractice.Web.Tests.Pages;

public sealed class CountryMapTests(DrawnSite drawn) : IClassFixture<DrawnSite>
{
    [Fact]
    public async Task Every_tile_and_every_row_has_the_number_of_its_list()
    {
        for (var draw = 0; draw < 25; draw++)
        {
            var query = drawn.DrawQuery();
            var page = await drawn.Site.Page("/countries" + query);
            var told = $"Seed {drawn.Seed}, {query}";
            foreach (var country in DrawnSite.Countries)
            {
                var list = $"/practices{Insert(query, $"country={country}")}";
                var count = await drawn.CountOf(list);
                var row = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == $"/countries/{country}");
                Assert.True($"{count}" == row.QuerySelector("td")!.TextContent.Trim(), $"{told}: {row.TextContent} for {list} with {count}");
                Assert.True((count > 0 ? list : null) == row.QuerySelector("td a")?.GetAttribute("href"), $"{told}: {row.InnerHtml}");
                var tile = page.QuerySelectorAll(".map a").SingleOrDefault(tile => tile.GetAttribute("href") == (query.Length == 0 ? $"/countries/{country}" : list));
                // The United States are on no tile.
                if (country != "united-states") Assert.True((count > 0 ? $"{count}" : null) == tile?.QuerySelector(".n")!.TextContent, told);
            }
            var without = await drawn.CountOf($"/practices{Insert(query, "country=unknown")}");
            Assert.Equal(without > 0 ? $"{without} {(without == 1 ? "practice" : "practices")}" : null, page.QuerySelector(".lede a[href*='country=unknown']")?.TextContent);
        }
    }

    [Theory]
    [InlineData("?country=poland", "")]
    [InlineData("?category=ecology&country=poland&sort=title&page=2", "?category=ecology")]
    [InlineData("?outcome=winner&category=ecology", "?category=ecology&outcome=winner")]
    public async Task What_says_nothing_on_the_map_is_taken_from_its_address(string query, string address)
    {
        using var answer = await drawn.Site.Get("/countries" + query);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/countries" + address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("?category=eclogy", HttpStatusCode.NotFound, "There is no category “eclogy”. ecology?")]
    [InlineData("?page=x", HttpStatusCode.BadRequest, "“x” is not the number of a page.")]
    public async Task A_query_that_cannot_be_answered_says_why(string query, HttpStatusCode status, string sentence)
    {
        using var answer = await drawn.Site.Get("/countries" + query);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, (await drawn.Site.Page("/countries" + query)).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filtered_map_has_its_sentence_and_title_the_ways_back_and_no_place_in_search_engines()
    {
        var page = await drawn.Site.Page("/countries?category=ecology&edition=2024");

        Assert.StartsWith("Practices of 2024, about ecology: ", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Countries: Practices of 2024, about ecology", page.Title, StringComparison.Ordinal);
        Assert.Equal(["/practices?category=ecology&edition=2024", "/countries"], page.QuerySelectorAll(".more a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content^=noindex]"));
        Assert.Null((await drawn.Site.Page("/countries")).QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task A_list_leads_to_the_map_under_its_filter()
    {
        var page = await drawn.Site.Page("/practices?category=ecology&country=poland&outcome=winner&sort=title");

        Assert.Equal("/countries?category=ecology&outcome=winner", page.QuerySelectorAll(".bar a").Single(link => link.TextContent == "On the map").GetAttribute("href"));
    }

    [Fact]
    public async Task The_page_of_a_category_counts_countries_and_leaves_out_what_has_none()
    {
        using var answer = await drawn.Site.Get("/categories/democracy");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>The country stands after the categories in an address.</summary>
    private static string Insert(string query, string country)
    {
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Append(country).OrderBy(pair => Array.IndexOf(["category", "country", "edition", "outcome", "evidence"], pair.Split('=')[0])).ToList();
        return "?" + string.Join('&', pairs);
    }
}

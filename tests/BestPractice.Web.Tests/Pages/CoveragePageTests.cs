using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace BestPractice.Web.Tests.Pages;

public sealed class CoveragePageTests(DrawnSite drawn) : IClassFixture<DrawnSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("?edition=2024")]
    [InlineData("?category=ecology&outcome=winner")]
    [InlineData("?evidence=unknown")]
    [InlineData("?edition=2024&outcome=unknown")]
    public async Task Each_number_is_what_its_link_gives_and_rows_add_up(string query)
    {
        var page = await drawn.Site.Page("/coverage" + query);
        foreach (var link in page.QuerySelectorAll("main td a"))
            Assert.True(await drawn.CountOf(link.GetAttribute("href")!) == Number(link), $"Seed {drawn.Seed}, {query}: {link.OuterHtml}");
        foreach (var row in page.QuerySelectorAll(".cross :is(tbody, tfoot) tr"))
        {
            var numbers = row.QuerySelectorAll("td").Select(Number).ToList();
            Assert.True(numbers.SkipLast(1).Sum() == numbers[^1], $"Seed {drawn.Seed}, {query}: {row.TextContent}");
        }
        foreach (var table in page.QuerySelectorAll(".cross"))
        {
            var sums = table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(Number)).Aggregate((sum, next) => sum.Zip(next, (a, b) => a + b));
            Assert.Equal(sums, table.QuerySelectorAll("tfoot td").Select(Number));
        }
    }

    [Fact]
    public async Task Tables_have_scopes_a_caption_and_a_region_that_the_keyboard_reaches()
    {
        var page = await drawn.Site.Page("/coverage");

        var tables = page.QuerySelectorAll(".cross").ToList();
        Assert.Equal(["Categories by edition", "Countries by category", "Countries by edition"], tables.Select(table => table.ParentElement!.GetAttribute("aria-label")));
        Assert.All(tables, table =>
        {
            Assert.Equal(("section", "0"), (table.ParentElement!.LocalName, table.ParentElement.GetAttribute("tabindex")));
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.Empty(table.QuerySelectorAll("th:not([scope])"));
        });
        Assert.Equal(5, tables[1].QuerySelectorAll("tbody tr").Count(row => row.QuerySelector("th")!.TextContent is not "Counted again"));
        Assert.Contains("No single country", tables[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("No award known", tables[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main [style]"));
    }

    [Fact]
    public async Task Gaps_are_counted_with_their_share_in_words_and_bars()
    {
        var page = await drawn.Site.Page("/coverage");

        var all = page.QuerySelectorAll("[aria-labelledby=gaps] tbody tr")[^1];
        var evidence = await drawn.CountOf("/practices?evidence=unknown");
        Assert.Equal(["60", "60 (100%)", "60 (100%)", $"{evidence} ({Wording.Share(evidence, 60)})", "60 (100%)"], all.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["/practices?evidence=unknown", "/practices?checked=unknown"], all.QuerySelectorAll("a").TakeLast(2).Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=lack-checked] a[href='/practices?checked=stale&sort=checked']"));
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby^=lack-] .bars").Length);
        Assert.Contains("100% (60 of 60)", page.QuerySelector("section[aria-labelledby=lack-cost]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_edition_can_be_chosen_and_given_up()
    {
        var page = await drawn.Site.Page("/coverage?category=ecology&edition=2024");

        Assert.Equal("/coverage?category=ecology", page.QuerySelector(".chip")!.GetAttribute("href"));
        Assert.Contains("/coverage?category=ecology&edition=2022-2023", page.QuerySelectorAll(".chips a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("Practices of 2024, about ecology: ", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots]"));
    }

    [Theory]
    [InlineData("?sort=title&page=3", HttpStatusCode.MovedPermanently)]
    [InlineData("?edition=1066", HttpStatusCode.NotFound)]
    [InlineData("?sort=random", HttpStatusCode.BadRequest)]
    [InlineData("?country=france", HttpStatusCode.OK)]
    [InlineData("?q=nothing+at+all", HttpStatusCode.OK)]
    public async Task Coverage_reads_the_query_of_a_list(string query, HttpStatusCode status)
    {
        using var answer = await drawn.Site.Get("/coverage" + query);

        Assert.Equal(status, answer.StatusCode);
    }

    private static int Number(IElement cell) => int.Parse(cell.TextContent.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

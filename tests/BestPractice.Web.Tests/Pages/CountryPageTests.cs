using System.Globalization;

namespace BestPractice.Web.Tests.Pages;

public sealed class CountryPageTests(DrawnSite drawn, SampleSite sample) : IClassFixture<DrawnSite>, IClassFixture<SampleSite>
{
    [Fact]
    public async Task Subjects_have_the_number_of_their_list_and_places_add_up()
    {
        foreach (var country in DrawnSite.Countries)
        {
            var page = await drawn.Site.Page($"/countries/{country}");
            var subjects = page.QuerySelectorAll("[aria-labelledby=subjects] li a").ToList();
            Assert.Equal(DrawnSite.Categories, subjects.Select(subject => subject.QuerySelector("span")!.TextContent));
            foreach (var subject in subjects)
            {
                var list = $"/practices?category={subject.QuerySelector("span")!.TextContent}&country={country}";
                var count = await drawn.CountOf(list);
                Assert.True($"{count}" == subject.QuerySelector(".n")!.FirstChild!.TextContent && subject.GetAttribute("href") == (count > 0 ? list : null), $"Seed {drawn.Seed}: {list} has {count}, the page {subject.OuterHtml}");
            }
            var places = page.QuerySelectorAll("[aria-labelledby=places] tbody tr").Select(row => (Practices: int.Parse(row.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture), Links: row.QuerySelectorAll("a").Length)).ToList();
            Assert.All(places, place => Assert.Equal(place.Practices, place.Links));
            Assert.True(await drawn.CountOf($"/practices?country={country}") == places.Sum(place => place.Practices), $"Seed {drawn.Seed}, {country}");
        }
    }

    [Fact]
    public async Task Every_edition_has_its_winners_and_finalists()
    {
        foreach (var country in DrawnSite.Countries)
        foreach (var edition in DrawnSite.Editions)
        {
            var page = await drawn.Site.Page($"/countries/{country}");
            var row = page.QuerySelectorAll("[aria-labelledby=editions] tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == $"/awards/{edition}");
            var list = $"/practices?country={country}&edition={edition}";
            int[] expected = [await drawn.CountOf($"{list}&outcome=winner"), await drawn.CountOf($"{list}&outcome=finalist"), await drawn.CountOf(list)];
            Assert.True(expected.Select(count => $"{count}").SequenceEqual(row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())), $"Seed {drawn.Seed}, {list}: {row.TextContent}");
        }
    }

    [Fact]
    public async Task A_country_without_practices_has_honest_zeros()
    {
        var page = await sample.Site.Page("/countries/france");

        Assert.Equal(["0", "0"], page.QuerySelectorAll("[aria-labelledby=subjects] .n").Select(number => number.FirstChild!.TextContent));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=subjects] a[href]"));
        Assert.Equal(["0", "1", "0"], page.QuerySelectorAll("[aria-labelledby=editions] tbody td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("No place is on record", page.QuerySelector("[aria-labelledby=places]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No winner and no finalist from here is known.", (await sample.Site.Page("/countries/austria")).QuerySelector("[aria-labelledby=editions]")!.TextContent, StringComparison.Ordinal);
    }
}

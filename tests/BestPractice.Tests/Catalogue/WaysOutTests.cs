using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class WaysOutTests(RandomShowcase random, Showcase showcase) : IClassFixture<RandomShowcase>, IClassFixture<Showcase>
{
    private const int Draws = 400;

    [Fact]
    public void Every_empty_list_has_a_way_out_that_keeps_its_promise()
    {
        var lists = new PracticeListQueries(random.Index);
        var empty = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var filter = random.DrawFilter(withWords: draw % 2 == 0);
            if (draw % 5 == 0) filter = filter.WithWords(filter.Words + " gardne");
            var ways = WaysOut(random.Index, filter);
            if (lists.Count(filter) > 0 || filter.IsEverything) Assert.Empty(ways);
            else
            {
                empty++;
                Assert.True(ways.Count > 0 || filter.Choices.IsEmpty, $"Seed {random.Seed}: no way out of {Query.Write(filter)}.");
                Assert.All(ways, way => Assert.True(way.Practices > 0 && way.Practices == lists.Count(way.Filter), $"Seed {random.Seed}: {Query.Write(filter)} promises {way.Practices} of {Query.Write(way.Filter)}."));
            }
        }
        Assert.InRange(empty, 20, Draws);
    }

    [Theory]
    [InlineData("q=oslo&country=poland", "q=oslo 1 | country=poland 1")]
    [InlineData("q=trees+heat+oslo", "q=trees+heat 1")]
    [InlineData("q=ozlo", "q=Oslo 1")]
    [InlineData("q=ozlo&country=poland", "country=poland 1")]
    [InlineData("country=norway&category=ecology&edition=2024", "country=norway&edition=2024 1 | category=ecology&edition=2024 1")]
    [InlineData("country=norway&category=ecology&level=eu", "category=ecology 3 | country=norway 1")]
    [InlineData("country=malta", " 6")]
    [InlineData("q=unheard+of&country=malta", " 6")]
    [InlineData("q=unheard", "")]
    [InlineData("q=%21", "")]
    [InlineData("q=oslo", "")]
    [InlineData("", "")]
    public void The_ways_out_give_up_as_little_as_they_can(string query, string ways)
    {
        var filter = Query.Read(query.Replace('+', ' ').Replace("%21", "!", StringComparison.Ordinal), showcase.Index).Filter!;
        Assert.Equal(ways, string.Join(" | ", WaysOut(showcase.Index, filter).Select(way => $"{Query.Write(way.Filter).Replace(' ', '+')} {way.Practices}")));
    }

    private static IReadOnlyList<WayOut> WaysOut(IndexSnapshot index, PracticeFilter filter)
    {
        var search = new SearchQueries(index);
        var lists = new PracticeListQueries(index, search);
        return new DeadEnd(lists, new SpellingAdvice(index, lists, search)).WaysOut(filter);
    }
}

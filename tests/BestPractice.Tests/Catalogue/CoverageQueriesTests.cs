using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class CoverageQueriesTests(RandomShowcase random, Showcase showcase) : IClassFixture<RandomShowcase>, IClassFixture<Showcase>
{
    private static readonly (Facet Rows, Facet Columns)[] Pairs = [(Facet.Category, Facet.Edition), (Facet.Country, Facet.Category), (Facet.Country, Facet.Edition)];

    [Fact]
    public void Every_number_is_what_its_list_gives_and_rows_and_columns_add_up()
    {
        for (var draw = 0; draw < 100; draw++)
            AssertAddsUp(random.Index, draw == 0 ? PracticeFilter.Everything : random.DrawFilter(withWords: draw % 3 == 0), $"Seed {random.Seed}");
    }

    [Fact]
    public void The_tables_of_the_real_content_add_up()
    {
        using var indexes = new TempFolder();
        var index = new IndexFolder(indexes.Path, TempContent.Vienna, TimeProvider.System).Open(ContentFolder.Read(SourceTree.Content));
        AssertAddsUp(index, PracticeFilter.Everything, "Real content");
        foreach (var edition in index.Lists.Values[Facet.Edition]) AssertAddsUp(index, PracticeFilter.Everything.With(Facet.Edition, edition.Slug), edition.Name);
    }

    [Fact]
    public void A_table_says_what_was_counted_again()
    {
        var table = new CoverageQueries(showcase.Index).Cross(PracticeFilter.Everything, Facet.Category, Facet.Edition);
        Assert.Equal(["2024", "2019", "No award known"], table.Columns.Select(column => column.Value.Name));
        Assert.Equal(["Democracy: 2 3 1 again -2 of 4", "Ecology: 1 2 1 again -1 of 3", ": 2 4 2 again -2 of 6"], table.Rows.Append(table.All).Select(Tell));
        Assert.Equal([-1, -1, 0], table.AgainByColumn);
        Assert.Equal((-1, 1), (table.AgainInTotals, table.AgainInBoth));
    }

    [Fact]
    public void Of_a_narrowed_facet_only_the_chosen_values_are_shown()
    {
        var filter = PracticeFilter.Everything.With(Facet.Edition, "2024").With(Facet.Country, "norway").With(Facet.Country, "austria");
        var table = new CoverageQueries(showcase.Index).Cross(filter, Facet.Country, Facet.Edition);
        Assert.Equal(["Austria: 1 again 0 of 1", "Norway: 1 again 0 of 1", ": 2 again 0 of 2"], table.Rows.Append(table.All).Select(Tell));
        Assert.False(table.CountsAgainInRows || table.CountsAgainInColumns);
    }

    [Fact]
    public void Gaps_count_entries_without_results_cost_evidence_and_a_date()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("told", "cost: EUR 5\nevidence: none\nchecked: 2026-01", "## Results\n\nFewer cars.");
        content.WritePractice("counted", "categories: [ecology]\nresults: [Fewer cars]");
        var gaps = new CoverageQueries(new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read())).Gaps(PracticeFilter.Everything);
        Assert.Equal(
            ["Democracy 2: Results 1 Cost 1 Evidence 1 Checked 1", "Ecology 1: Results 0 Cost 1 Evidence 1 Checked 1", " 3: Results 1 Cost 2 Evidence 2 Checked 2"],
            gaps.Select(row => $"{row.Category?.Name} {row.All.Practices}: {string.Join(' ', row.Lacking.Select(lack => $"{lack.Key} {lack.Value}"))}"));
    }

    [Fact]
    public void Gaps_of_a_filter_are_counted_among_its_practices()
    {
        for (var draw = 0; draw < 50; draw++)
        {
            var filter = random.DrawFilter(withWords: false);
            var (gaps, lists) = (new CoverageQueries(random.Index).Gaps(filter), new PracticeListQueries(random.Index));
            foreach (var row in gaps)
            {
                var (here, unknown) = (random.Practices.Where(practice => practice.Fits(row.All.Filter)).ToList(), row.All.Filter.Without(Facet.Evidence).With(Facet.Evidence, FacetChoices.Unknown));
                var told = $"Seed {random.Seed}, {Query.Write(row.All.Filter)}";
                Assert.True(here.Count == row.All.Practices, told);
                Assert.True(here.Count(practice => practice.Evidence is null) == row.Lacking[Lack.Evidence], told);
                if (row.Lacking[Lack.Evidence] > 0) Assert.True(lists.Count(unknown) == row.Lacking[Lack.Evidence], told);
            }
        }
    }

    private static void AssertAddsUp(IndexSnapshot index, PracticeFilter filter, string origin)
    {
        var (coverage, lists) = (new CoverageQueries(index), new PracticeListQueries(index));
        foreach (var (rows, columns) in Pairs)
        {
            var table = coverage.Cross(filter, rows, columns);
            var told = $"{origin}, {Query.Write(filter)}, {rows} by {columns}";
            Assert.True(table.All.Total.Practices == lists.Count(filter), told);
            foreach (var cell in table.Rows.Append(table.All).SelectMany(row => row.Cells.Append(row.Total)))
                if (cell.Practices > 0) Assert.True(lists.Count(cell.Filter) == cell.Practices, $"{told}: {Query.Write(cell.Filter)} gives {lists.Count(cell.Filter)}, the table {cell.Practices}.");
            if (table.Columns.Count == 0 || table.Rows.Count == 0) continue;
            Assert.All(table.Rows.Append(table.All), row => Assert.Equal(row.Total.Practices, row.Cells.Sum(cell => cell.Practices) + row.Again));
            Assert.Equal(table.All.Total.Practices, table.Rows.Sum(row => row.Total.Practices) + table.AgainInTotals);
            Assert.Equal(table.AgainInTotals, table.AgainByColumn.Sum() + table.AgainInBoth);
            Assert.Equal(table.All.Again, table.Rows.Sum(row => row.Again) + table.AgainInBoth);
            Assert.True(table.Rows.Append(table.All).All(row => row.Again <= 0) && table.AgainByColumn.Append(table.AgainInTotals).All(again => again <= 0), told);
        }
    }

    private static string Tell(CrossRow row) => $"{row.Name?.Name}: {string.Join(' ', row.Cells.Select(cell => cell.Practices))} again {row.Again} of {row.Total.Practices}";
}

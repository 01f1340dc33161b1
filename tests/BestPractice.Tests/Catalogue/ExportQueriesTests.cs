using System.Text.Json;
using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class ExportQueriesTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Fact]
    public void Many_practices_have_what_each_alone_has_but_the_text_of_the_sections()
    {
        var one = new PracticeQueries(showcase.Index);
        var all = one.Slugs().Select(slug => one.Find(slug)!).Reverse().ToList();

        var records = new ExportQueries(showcase.Index).Records([.. all.Select(practice => practice.Row.Id)]);

        Assert.Equal(all.Select(Told), records.Select(Told));
        Assert.All(records, record => Assert.Empty(record.Sections));
        Assert.Contains(records, record => record.Awards.Count > 1 && record.Related.Count > 0);
    }

    [Fact]
    public void No_practices_are_no_records() => Assert.Empty(new ExportQueries(showcase.Index).Records([]));

    [Fact]
    public void A_renamed_entry_keeps_its_first_slug()
    {
        var practices = new PracticeQueries(showcase.Index);

        Assert.Equal(("oslo-ballot", "roaming"), (practices.Find("oslo-vote")!.Row.FirstSlug, practices.Find("roaming")!.Row.FirstSlug));
    }

    /// <summary>Everything but the sections, as text.</summary>
    private static string Told(PracticeRecord record) => JsonSerializer.Serialize(new
    {
        record.Row, record.Categories, record.Results, record.Sources, record.Links, record.Leads, record.Awards, record.Related,
        Words = record.Words.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => new { list.Key, Values = list.ToList() }),
    });
}

using System.Text;
using System.Text.Json;
using BestPractice.Tests;
using BestPractice.Web.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

public sealed class CitationTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private const string Odd = "\r\nTY  - BOOK\r\nA {b} \\ \"c\" <i>*\u0085\u2028ER  - 50 % & Łódź 🌳}";

    [Fact]
    public void Odd_text_stays_the_value_of_its_field_in_RIS()
    {
        var record = RisText.Read(Encoding.UTF8.GetString(RisRecord.Write(Of(Odd))));

        Assert.Equal(("ELEC", "practice-first"), (record["TY"].Single(), record["ID"].Single()));
        Assert.Equal("TY  - BOOK  A {b} \\ \"c\" <i>*  ER  - 50 % & Łódź 🌳}", record["TI"].Single());
        Assert.Equal(("2026", "2026/03/14/", "en"), (record["PY"].Single(), record["DA"].Single(), record["LA"].Single()));
        Assert.Equal("https://showcase.example/practices/entry", record["UR"].Single());
        Assert.Equal(2, record["KW"].Count());
    }

    [Fact]
    public void Odd_text_stays_the_value_of_its_field_in_BibTeX()
    {
        var (type, key, fields) = BibtexText.Read(Encoding.UTF8.GetString(BibtexEntry.Write(Of(Odd))));

        Assert.Equal(("misc", "practice-first"), (type, key));
        Assert.Equal(["title", "author", "year", "month", "url", "urldate", "note"], fields.Keys);
        Assert.Equal(("2026", "mar"), (fields["year"], fields["month"]));
    }

    [Fact]
    public void CSL_JSON_is_a_list_of_one_web_page()
    {
        using var list = JsonDocument.Parse(CslItem.Write(Of(Odd)));
        var item = list.RootElement.EnumerateArray().Single();

        Assert.Equal(("practice-first", "webpage", Odd), (item.GetProperty("id").GetString(), item.GetProperty("type").GetString(), item.GetProperty("title").GetString()));
        Assert.Equal("[[2026,3,14]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal(3, item.GetProperty("accessed").GetProperty("date-parts")[0].GetArrayLength());
        Assert.Equal("Best Practice in Politics", item.GetProperty("author")[0].GetProperty("literal").GetString());
    }

    [Theory]
    [InlineData("Culture Token", "Best Practice in Politics. (2026, March 14). Culture Token. https://showcase.example/practices/entry")]
    [InlineData("Who decides?", "Best Practice in Politics. (2026, March 14). Who decides? https://showcase.example/practices/entry")]
    public void A_line_names_author_version_title_and_address(string title, string line) => Assert.Equal(line, Of(title).Line);

    [Fact]
    public async Task A_citation_names_the_day_on_which_it_is_fetched()
    {
        using var content = new TempContent();
        var clock = new MovableClock(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        using var site = new ClockedSite(content.Path, clock);

        Assert.Equal("2026-11-24", await Accessed());
        clock.JumpTo(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal("2026-11-25", await Accessed());

        async Task<string> Accessed()
        {
            using var answer = await site.Get("/practices/other.bib");
            return BibtexText.Read(await answer.Content.ReadAsStringAsync()).Fields["urldate"];
        }
    }

    private Citation Of(string text) => sample.Site.Services.GetRequiredService<Citations>().Of(Known.Practice(text));
}

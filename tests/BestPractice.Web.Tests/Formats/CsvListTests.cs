using System.Text;
using BestPractice.Catalogue;
using BestPractice.Web.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests.Formats;

public sealed class CsvListTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private Links Links => sample.Site.Services.GetRequiredService<Links>();

    [Theory]
    [InlineData("plain")]
    [InlineData("a \"quoted\" word, a comma")]
    [InlineData("\"")]
    [InlineData("two\nlines")]
    [InlineData("two\r\nlines\r")]
    [InlineData(" spaces ")]
    [InlineData("Łódź 🌳 العربية")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("\"=1+1\"")]
    [InlineData("x; y")]
    public void Any_text_comes_back_as_it_was(string text) => Assert.Equal(text, Cell("title", text));

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.eu\")")]
    [InlineData("=1+1, \"2\"")]
    [InlineData("+43 1 234")]
    [InlineData("-5 %")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    [InlineData("''-5")]
    public void A_formula_becomes_text_by_one_apostrophe_that_can_be_taken_away(string text)
    {
        Assert.Equal("'" + text, Cell("title", text));
        Assert.Equal(text, CsvText.Unmarked(Cell("place", text)));
        Assert.Equal($"'{text}; two", Cell("tags", text));
    }

    [Fact]
    public void The_file_has_no_byte_order_mark_and_ends_every_row_with_CRLF()
    {
        var bytes = Write("x");

        Assert.Equal((byte)'s', bytes[0]);
        Assert.Equal(2, CsvText.Rows(Encoding.UTF8.GetString(bytes)).Count);
    }

    [Theory]
    [InlineData("", "practices.csv")]
    [InlineData("Łódź \"; x=\r\n", "practices-lodz-x.csv")]
    public void The_name_of_the_file_says_what_was_asked_for(string words, string name) => Assert.Equal(name, CsvList.FileName(new PracticeFilter { Words = words }));

    private string Cell(string column, string text)
    {
        var rows = CsvText.Rows(Encoding.UTF8.GetString(Write(text)));
        return rows[1][rows[0].ToList().IndexOf(column)];
    }

    private byte[] Write(string text) => CsvList.Write(new ListExport(PracticeFilter.Everything, "All practices", [Known.Practice(text)]), Links);
}

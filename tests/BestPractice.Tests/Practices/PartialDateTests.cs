using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019", 2019, null, null)]
    [InlineData("2019-03", 2019, 3, null)]
    [InlineData("2019-03-14", 2019, 3, 14)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("1000", 1000, null, null)]
    [InlineData("2999-12-31", 2999, 12, 31)]
    public void A_date_is_as_precise_as_it_is_written(string text, int year, int? month, int? day)
    {
        var date = PartialDate.TryParse(text)!;
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2019-02-31")]
    [InlineData("2019-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2019-04-31")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("2019-01-00")]
    [InlineData("0999")]
    [InlineData("3000")]
    [InlineData("19")]
    [InlineData("2019-3")]
    [InlineData("2019-03-1")]
    [InlineData("2019-03-14 ")]
    [InlineData("2019-03-14\n")]
    [InlineData("2019/03/14")]
    [InlineData("14.03.2019")]
    [InlineData("March 2019")]
    [InlineData("２０１９")]
    [InlineData("")]
    [InlineData(null)]
    public void A_date_that_no_calendar_has_is_refused(string? text) => Assert.Null(PartialDate.TryParse(text));

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019-03", "March 2019")]
    [InlineData("2019-03-04", "4 March 2019")]
    [InlineData("2020-02-29", "29 February 2020")]
    [InlineData("2024-12-31", "31 December 2024")]
    public void A_date_in_words_is_English_and_no_more_precise(string text, string words) =>
        Assert.Equal(words, PartialDate.TryParse(text)!.ToWords());

    [Theory]
    [InlineData("2018", "2019", true)]
    [InlineData("2018", "2019-03", true)]
    [InlineData("2018-12-31", "2019", true)]
    [InlineData("2019-02", "2019-03-01", true)]
    [InlineData("2019-03-13", "2019-03-14", true)]
    [InlineData("2019", "2019-03", false)]
    [InlineData("2019-03", "2019", false)]
    [InlineData("2019-03-14", "2019-03-14", false)]
    [InlineData("2019-03", "2019-03-14", false)]
    [InlineData("2020", "2019-12-31", false)]
    public void A_date_is_before_another_only_when_that_is_certain(string one, string other, bool before) =>
        Assert.Equal(before, PartialDate.TryParse(one)!.IsBefore(PartialDate.TryParse(other)!));

    [Fact]
    public void Dates_are_equal_when_they_are_written_the_same()
    {
        Assert.Equal(PartialDate.TryParse("2019-03"), PartialDate.TryParse("2019-03"));
        Assert.NotEqual(PartialDate.TryParse("2019-03"), PartialDate.TryParse("2019-03-01"));
    }
}

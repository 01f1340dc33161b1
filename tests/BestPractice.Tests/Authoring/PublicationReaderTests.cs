using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

public sealed class PublicationReaderTests : IDisposable
{
    private readonly TempContent _content = new();

    [Theory]
    [InlineData("2026-12-01", "2026-11-30T23:00Z")]
    [InlineData("2026-07-01", "2026-06-30T22:00Z")]
    [InlineData("2026-12-01 09:30", "2026-12-01T08:30Z")]
    [InlineData("2026-12-01T09:30", "2026-12-01T08:30Z")]
    [InlineData("2026-12-01T09:30Z", "2026-12-01T09:30Z")]
    [InlineData("2026-12-01T09:30:15Z", "2026-12-01T09:30:15Z")]
    [InlineData("2026-12-01T09:30+02:00", "2026-12-01T07:30Z")]
    [InlineData("2026-12-01 09:30 +02:00", "2026-12-01T07:30Z")]
    [InlineData("2026-03-29 02:30", "2026-03-29T01:00Z")]
    [InlineData("1900-01-01", "1899-12-31T23:00Z")]
    public void A_date_without_an_offset_is_of_the_site_s_time_zone(string written, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), Read($"published: {written}").From);

    [Theory]
    [InlineData("Europe/Vienna", "2028-02-29", "2028-02-28T23:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-12-01", "2026-11-30T10:00Z")]
    [InlineData("America/St_Johns", "2026-12-01", "2026-12-01T03:30Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-23T22:00Z")]
    [InlineData("Europe/Vienna", "2026-10-25 02:30", "2026-10-25T01:30Z")]
    [InlineData("Europe/Vienna", "2026-10-25T02:30+02:00", "2026-10-25T00:30Z")]
    [InlineData("Europe/Vienna", "2026-03-29 02:00", "2026-03-29T01:00Z")]
    [InlineData("Europe/Vienna", "2026-03-29 03:00", "2026-03-29T01:00Z")]
    public void A_time_that_a_change_of_the_clock_skips_or_doubles_is_one_instant(string zone, string written, string instant)
    {
        _content.WritePractice("a", $"expires: {written}");
        var report = ContentReport.Of(_content.Read(), TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), report.Practices[0].Publication.Until);
    }

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("2026-12-01 9:30")]
    [InlineData("2026-12-01 25:00")]
    [InlineData("2026-12")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31 23:59 -10:00")]
    [InlineData("01.12.2026")]
    public void What_is_no_instant_is_refused(string written)
    {
        _content.WritePractice("a", $"expires: {written}");
        Assert.Equal(["practices/a.md:8: date-invalid"], _content.Problems());
    }

    [Fact]
    public void A_draft_is_marked_with_true()
    {
        Assert.True(Read("draft: true").Draft);
        Assert.False(Read("draft: false").Draft);
        Assert.Equal(Publication.Always, Read(""));
    }

    public void Dispose() => _content.Dispose();

    private Publication Read(string keys)
    {
        _content.WritePractice("a", keys);
        Assert.Empty(_content.Problems());
        return _content.Report().Practices[0].Publication;
    }
}

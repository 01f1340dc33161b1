using System.Globalization;
using System.Net;
using BestPractice.Tests;
using BestPractice.Web.Endpoints;

namespace BestPractice.Web.Tests.Endpoints;

public sealed class SecurityTextTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task It_tells_whom_to_write_to_where_that_is_set()
    {
        using var content = new TempContent();
        using var site = new Site(content.Path, ("Site:SecurityContact", "mailto:security@showcase.example"));
        using var answer = await site.Get("/.well-known/security.txt");
        using var none = await sample.Site.Get("/.well-known/security.txt");

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(["Contact: mailto:security@showcase.example", "Preferred-Languages: en", $"Canonical: {Site.Origin}/.well-known/security.txt", ""], lines.Where(line => !line.StartsWith("Expires: ", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData("2026-11-24T10:00:00Z", "2027-11-01T00:00:00Z")]
    [InlineData("2026-12-31T23:59:59Z", "2027-12-01T00:00:00Z")]
    [InlineData("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z")]
    [InlineData("2028-02-29T12:00:00Z", "2029-02-01T00:00:00Z")]
    public void It_expires_within_a_year_and_never_soon(string now, string expires)
    {
        var instant = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);

        Assert.Equal(expires, SecurityTextEndpoint.Expires(instant));
        Assert.InRange(DateTimeOffset.Parse(expires, CultureInfo.InvariantCulture), instant.AddDays(330), instant.AddYears(1));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("https://b.example/report", true)]
    [InlineData("tel:+43-1-234", true)]
    [InlineData("a@b.example", false)]
    [InlineData("http://b.example/report", false)]
    [InlineData("mailto:a@b.example\nExpires: never", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_contact_is_an_address_with_its_scheme(string contact, bool fine) =>
        Assert.Equal(fine, Web.Commands.SiteSettings.Faults(new SiteOptions { ContentPath = SourceTree.Content, SecurityContact = contact }).Count == 0);
}

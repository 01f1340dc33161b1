using System.Net;

namespace BestPractice.Web.Tests.Serving;

public sealed class OneSpellingTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/Practices", "/practices")]
    [InlineData("/practices/", "/practices")]
    [InlineData("/PRACTICES/?q=a%20b&x=%C5%82", "/practices?q=a%20b&x=%C5%82")]
    [InlineData("/practices/?country=PL", "/practices?country=poland")]
    [InlineData("/practices/garden/", "/practices/garden")]
    [InlineData("/Practices/garden.JSON", "/practices/garden.json")]
    [InlineData("/practices/rain/", "/practices/garden")]
    [InlineData("/about/", "/about")]
    [InlineData("/Sitemap.xml", "/sitemap.xml")]
    public async Task Another_spelling_of_a_path_leads_to_the_page_in_one_hop(string odd, string usual)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Get })
        {
            using var answer = await sample.Site.Send(method, odd);
            Assert.Equal((HttpStatusCode.MovedPermanently, usual), (answer.StatusCode, answer.Headers.Location?.OriginalString));
            Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.CacheControl!.MaxAge);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("/nothing/")]
    [InlineData("/Nothing")]
    [InlineData("/practices/Garden")]
    [InlineData("/Practices/nothing/")]
    [InlineData("/practices//")]
    [InlineData("//example.org/practices/")]
    [InlineData("//example.org")]
    [InlineData("/%5Cexample.org/")]
    public async Task What_does_not_exist_does_not_exist_in_another_spelling(string path)
    {
        using var answer = await sample.Site.Send(HttpMethod.Get, Site.Origin.Replace("https", "http", StringComparison.Ordinal).Replace("showcase.example", "localhost", StringComparison.Ordinal) + path);
        Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Fact]
    public async Task An_entry_that_was_taken_back_is_gone_in_every_spelling()
    {
        using var answer = await sample.Site.Get("/Practices/taken/");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("The city asked us to.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

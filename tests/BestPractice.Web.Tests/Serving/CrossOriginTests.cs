using System.Net;
using BestPractice.Web.Tests.Preview;

namespace BestPractice.Web.Tests.Serving;

/// <summary>Who may read what from a script of another site.</summary>
public sealed class CrossOriginTests(SampleSite sample, PreviewSite preview) : IClassFixture<SampleSite>, IClassFixture<PreviewSite>
{
    [Theory]
    [InlineData("/api/v1", true)]
    [InlineData("/api/v1/practices?country=at", true)]
    [InlineData("/api/nothing", true)]
    [InlineData("/data/practices.csv", true)]
    [InlineData("/practices.json", true)]
    [InlineData("/practices/garden.md", true)]
    [InlineData("/practices", false)]
    [InlineData("/practices/garden", false)]
    [InlineData("/", false)]
    [InlineData("/health/ready", false)]
    public async Task What_is_made_for_programs_may_be_read_from_elsewhere_but_not_in_a_preview(string path, bool open)
    {
        using var answer = await sample.Site.Get(path, ("Origin", "https://elsewhere.example"));
        using var second = await sample.Site.Get(path, ("Origin", "https://other.example"));
        using var ofEditors = await preview.Site.Get(path, ("Origin", "https://elsewhere.example"));

        Assert.Equal(open ? ["*"] : [], answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values : []);
        Assert.Equal(open, second.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(ofEditors.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_browser_that_asks_first_gets_an_answer_below_the_API_alone()
    {
        using var asked = await sample.Site.Send(HttpMethod.Options, "/api/v1/practices", ("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
        using var page = await sample.Site.Send(HttpMethod.Options, "/practices");
        using var written = await sample.Site.Send(HttpMethod.Post, "/api/v1/practices");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed), (asked.StatusCode, page.StatusCode, written.StatusCode));
        Assert.Equal(("*", "GET, HEAD", "*"), (asked.Headers.GetValues("Access-Control-Allow-Origin").Single(), asked.Headers.GetValues("Access-Control-Allow-Methods").Single(), asked.Headers.GetValues("Access-Control-Allow-Headers").Single()));
    }
}

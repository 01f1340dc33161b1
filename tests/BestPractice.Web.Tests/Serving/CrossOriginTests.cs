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
    [InlineData("/feed.json", true)]
    [InlineData("/feed.atom", true)]
    [InlineData("/llms.txt", true)]
    [InlineData("/categories/ecology.md", true)]
    [InlineData("/countries/poland.atom", true)]
    [InlineData("/collections/none.md", true)]
    [InlineData("/collections/none", false)]
    [InlineData("/awards/2024.md", true)]
    [InlineData("/categories/ecology", false)]
    [InlineData("/sitemap.xml", false)]
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

    [Theory]
    [InlineData("/api/v1/practices", true)]
    [InlineData("/data/SHA256SUMS", true)]
    [InlineData("/practices.csv", true)]
    [InlineData("/practices/garden.json", true)]
    [InlineData("/feed.json", true)]
    [InlineData("/awards/2024.atom", true)]
    [InlineData("/practices", false)]
    [InlineData("/", false)]
    public async Task A_browser_that_asks_first_gets_an_answer_wherever_scripts_may_read(string path, bool open)
    {
        (string, string)[] question = [("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match")];
        using var asked = await sample.Site.Send(HttpMethod.Options, path, question);
        using var ofEditors = await preview.Site.Send(HttpMethod.Options, path, question);
        using var known = await sample.Site.Get(path);
        using var again = await sample.Site.Get(path, ("Origin", "https://elsewhere.example"), ("If-None-Match", known.Headers.ETag!.ToString()));

        Assert.Equal((open ? HttpStatusCode.NoContent : HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed), (asked.StatusCode, ofEditors.StatusCode));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(open, again.Headers.Contains("Access-Control-Allow-Origin"));
        if (!open) return;
        string Told(string header) => asked.Headers.GetValues($"Access-Control-{header}").Single();
        Assert.Equal(("*", "GET, HEAD", "*"), (Told("Allow-Origin"), Told("Allow-Methods"), Told("Allow-Headers")));
    }

    [Fact]
    public async Task A_method_that_writes_is_refused_with_a_problem_below_the_API_and_bare_elsewhere()
    {
        using var written = await sample.Site.Send(HttpMethod.Post, "/api/v1/practices");
        using var page = await sample.Site.Send(HttpMethod.Post, "/practices");

        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.MethodNotAllowed), (written.StatusCode, page.StatusCode));
        Assert.Equal(("GET, HEAD", "GET, HEAD"), (string.Join(", ", written.Content.Headers.Allow), string.Join(", ", page.Content.Headers.Allow)));
        Assert.Equal("application/problem+json", written.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"status\":405", (await written.Content.ReadAsStringAsync()).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(await page.Content.ReadAsByteArrayAsync());
    }
}

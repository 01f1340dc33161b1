using System.Net;

namespace BestPractice.Web.Tests.Serving;

public sealed class HeaderTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/practices/garden")]
    [InlineData("/nothing")]
    [InlineData("/practices?page=abc")]
    [InlineData("/sitemap.xml")]
    [InlineData("/covers/garden.svg")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var answer = await sample.Site.Get(path);

        var policy = string.Concat(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task Only_questions_are_answered(string method)
    {
        using var answer = await sample.Site.Send(new HttpMethod(method), "/practices");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_unknown_host_is_refused()
    {
        using var answer = await sample.Site.Get("/", ("Host", "evil.example"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_public_host_is_answered()
    {
        using var answer = await sample.Site.Get("/", ("Host", new Uri(Site.Origin).Host));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}

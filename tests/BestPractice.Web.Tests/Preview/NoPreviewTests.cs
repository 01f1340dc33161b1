using System.Net;

namespace BestPractice.Web.Tests.Preview;

/// <summary>What visitors get holds no trace of a preview.</summary>
public sealed class NoPreviewTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/practices")]
    [InlineData("/practices?q=water")]
    [InlineData("/practices/garden")]
    [InlineData("/compare?p=garden")]
    [InlineData("/awards/2024")]
    [InlineData("/categories/ecology")]
    [InlineData("/about")]
    [InlineData("/nothing")]
    [InlineData("/practices/taken")]
    [InlineData("/practices?page=abc")]
    [InlineData("/robots.txt")]
    [InlineData("/css/site.css")]
    [InlineData("/site.js")]
    public async Task No_answer_names_it(string path)
    {
        using var answer = await sample.Site.Get(path);
        var bytes = answer.Headers + await answer.Content.ReadAsStringAsync();

        Assert.All(["preview", "data-version", "EventSource", "vscode:", "X-Robots-Tag", "class=\"state", "noindex, nofollow"], trace => Assert.DoesNotContain(trace, bytes, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/preview/events")]
    [InlineData("/preview/preview.js")]
    [InlineData("/preview/preview.css")]
    [InlineData("/Preview/PREVIEW.css")]
    [InlineData("/%70review/preview.js")]
    public async Task Its_addresses_are_as_any_other_where_nothing_is(string path)
    {
        using var answer = await sample.Site.Get(path);
        using var nothing = await sample.Site.Get("/no/thing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await nothing.Content.ReadAsByteArrayAsync(), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Drafts_have_no_page() => Assert.Equal(HttpStatusCode.NotFound, (await sample.Site.Get("/practices/hidden")).StatusCode);
}

using System.Net;

namespace BestPractice.Web.Tests.Serving;

/// <summary>Parts can be had of files. What the program writes comes whole, and from what is kept.</summary>
public sealed class RangeTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly (string, string) Part = ("Range", "bytes=0-1");

    [Theory]
    [InlineData("/practices/garden")]
    [InlineData("/practices?country=poland")]
    [InlineData("/practices.csv")]
    [InlineData("/feed.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/categories")]
    [InlineData("/covers/garden.svg")]
    public async Task A_text_is_sent_whole_and_made_once_whatever_part_is_asked_for(string address)
    {
        using var first = await sample.Site.Get(address, Part);
        var hits = sample.Site.Hits;
        using var again = await sample.Site.Get(address, Part);
        using var condition = await sample.Site.Get(address, Part, ("If-Range", first.Headers.ETag!.ToString()));
        using var whole = await sample.Site.Get(address);

        Assert.All([first, again, condition], answer => Assert.Equal((HttpStatusCode.OK, whole.Headers.ETag, whole.Content.Headers.ContentLength), (answer.StatusCode, answer.Headers.ETag, answer.Content.Headers.ContentLength)));
        Assert.Equal(hits + 3, sample.Site.Hits);
    }

    [Theory]
    [InlineData("/fonts/1/sofia-latin.woff2")]
    [InlineData("/data/showcase.sqlite")]
    public async Task A_part_of_a_file_comes_from_the_file_also_when_the_whole_is_kept(string address)
    {
        using var early = await sample.Site.Get(address, Part);
        using var whole = await sample.Site.Get(address);
        using var late = await sample.Site.Get(address, Part);
        using var same = await sample.Site.Get(address, Part, ("If-Range", whole.Headers.ETag!.ToString()));
        using var other = await sample.Site.Get(address, Part, ("If-Range", "\"other\""));
        using var beyond = await sample.Site.Get(address, ("Range", "bytes=99999999-"));

        Assert.All([early, late, same], part => Assert.Equal((HttpStatusCode.PartialContent, $"bytes 0-1/{whole.Content.Headers.ContentLength}"), (part.StatusCode, part.Content.Headers.ContentRange?.ToString())));
        Assert.Equal((HttpStatusCode.OK, whole.Content.Headers.ContentLength), (other.StatusCode, other.Content.Headers.ContentLength));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/data/showcase.sqlite")]
    public async Task A_head_request_is_about_the_whole_file(string address)
    {
        using var head = await sample.Site.Send(HttpMethod.Head, address, Part);
        using var get = await sample.Site.Get(address);

        Assert.Equal((HttpStatusCode.OK, get.Content.Headers.ContentLength, get.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentLength, head.Headers.ETag));
    }
}

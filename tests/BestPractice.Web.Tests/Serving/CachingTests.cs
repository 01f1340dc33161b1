using System.Net;

namespace BestPractice.Web.Tests.Serving;

public sealed class CachingTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_page_that_the_client_has_is_not_sent_again(string encoding)
    {
        using var first = await sample.Site.Get("/practices/garden", ("Accept-Encoding", encoding));
        using var second = await sample.Site.Get("/practices/garden", ("Accept-Encoding", encoding), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    public async Task An_answer_that_no_cache_holds_is_compared_too(string known, HttpStatusCode status)
    {
        using var first = await sample.Site.Get("/robots.txt");
        using var second = await sample.Site.Get("/robots.txt", ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, known, first.Headers.ETag)));

        Assert.Equal(status, second.StatusCode);
    }

    [Fact]
    public async Task A_path_in_capitals_is_another_address()
    {
        using var small = await sample.Site.Get("/categories/ecology");
        using var capitals = await sample.Site.Get("/categories/ECOLOGY");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (small.StatusCode, capitals.StatusCode));
    }

    [Fact]
    public async Task A_picture_is_sent_from_disk_with_a_tag_of_its_own()
    {
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(sample.Site.Content, "images")).FullName, "chart.png"), [1, 2, 3]);
        using var get = await sample.Site.Get("/images/chart.png");
        using var head = await sample.Site.Send(HttpMethod.Head, "/images/chart.png");
        using var again = await sample.Site.Get("/images/chart.png", ("If-None-Match", get.Headers.ETag!.ToString()));

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Each_encoding_has_its_own_bytes_and_its_own_tag()
    {
        using var brotli = await sample.Site.Get("/", ("Accept-Encoding", "br"));
        using var gzip = await sample.Site.Get("/", ("Accept-Encoding", "gzip"));
        using var plain = await sample.Site.Get("/");

        Assert.Equal(["br", "gzip", ""], new[] { brotli, gzip, plain }.Select(answer => string.Concat(answer.Content.Headers.ContentEncoding)));
        Assert.Equal(3, new[] { brotli, gzip, plain }.Select(answer => answer.Headers.ETag).Distinct().Count());
        Assert.All(new[] { brotli, gzip, plain }, answer => Assert.Contains("Accept-Encoding", answer.Headers.Vary));
    }

    [Fact]
    public async Task A_page_is_made_once_whatever_unknown_words_the_query_has()
    {
        using var first = await sample.Site.Get("/practices?sort=title");
        var hits = sample.Site.Hits;
        using var second = await sample.Site.Get("/practices?sort=title&utm_source=mail");

        Assert.Equal(hits + 1, sample.Site.Hits);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Known_words_of_the_query_make_pages_of_their_own()
    {
        using var all = await sample.Site.Get("/practices");
        using var some = await sample.Site.Get("/practices?q=water");

        Assert.NotEqual(all.Headers.ETag, some.Headers.ETag);
    }

    [Theory]
    [InlineData("/fonts/1/sofia-latin.woff2")]
    [InlineData("/covers/garden.svg?v=1")]
    public async Task What_never_changes_at_its_address_may_be_kept_for_ever(string path)
    {
        using var answer = await sample.Site.Get(path);

        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
        Assert.Contains(answer.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
    }

    [Fact]
    public async Task Errors_are_not_kept()
    {
        var hits = sample.Site.Hits;
        using var first = await sample.Site.Get("/practices?page=abc");
        using var second = await sample.Site.Get("/practices?page=abc");

        Assert.Equal(hits, sample.Site.Hits);
        Assert.Null(second.Headers.ETag);
    }

    [Theory]
    [InlineData("/practices/garden?head=first")]
    [InlineData("/practices?q=rain")]
    [InlineData("/feed.json")]
    [InlineData("/fonts/1/brygada-latin.woff2")]
    [InlineData("/favicon.ico")]
    [InlineData("/site.webmanifest")]
    public async Task What_is_made_for_a_head_request_is_kept_for_all(string address)
    {
        using var head = await sample.Site.Send(HttpMethod.Head, address);
        var hits = sample.Site.Hits;
        using var again = await sample.Site.Send(HttpMethod.Head, address);
        using var get = await sample.Site.Get(address);

        Assert.Equal(hits + 2, sample.Site.Hits);
        Assert.All([head, again], answer => Assert.Equal((get.StatusCode, get.Headers.ETag, get.Content.Headers.ContentLength), (answer.StatusCode, answer.Headers.ETag, answer.Content.Headers.ContentLength)));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(get.Content.Headers.ContentLength, (await get.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task A_head_request_has_the_headers_of_the_page()
    {
        using var get = await sample.Site.Get("/categories");
        using var head = await sample.Site.Send(HttpMethod.Head, "/categories");

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }
}

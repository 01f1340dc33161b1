using System.Net;
using System.Text.Json;

namespace BestPractice.Web.Tests.Api;

/// <summary>The API says what the pages say, and says no in a way that programs can read.</summary>
public sealed class ApiTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/api/v1/practices?sort=random", 400)]
    [InlineData("/api/v1/practices?country=polnd", 404)]
    [InlineData("/api/v1/practices?page=2", 404)]
    [InlineData("/api/v1/practices/asembly", 404)]
    [InlineData("/api/v1/practices/hidden", 404)]
    [InlineData("/api/v1/practices/taken", 410)]
    [InlineData("/api/v1/editions/1999", 404)]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/api/v2", 404)]
    [InlineData("/api", 404)]
    public async Task A_refusal_is_a_problem_for_programs(string path, int status)
    {
        using var answer = await sample.Site.Get(path);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(("application/problem+json", status), (answer.Content.Headers.ContentType!.MediaType, (int)answer.StatusCode));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.All(["type", "title", "detail"], key => Assert.True(problem.RootElement.GetProperty(key).GetString()!.Length > 3));
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task A_misspelt_value_is_answered_with_what_may_have_been_meant()
    {
        using var problem = await Json("/api/v1/practices?country=polnd");

        Assert.Equal($"{Site.Origin}/api/v1/practices?country=poland", problem.RootElement.GetProperty("suggestions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_practice_is_the_record_of_its_other_format_and_an_old_slug_leads_to_it()
    {
        using var moved = await sample.Site.Get("/api/v1/practices/rain");

        Assert.Equal(("/api/v1/practices/garden", HttpStatusCode.MovedPermanently), (moved.Headers.Location!.ToString(), moved.StatusCode));
        Assert.Equal(await Text("/practices/garden.json"), await Text("/api/v1/practices/garden"));
    }

    [Fact]
    public async Task A_list_has_the_practices_of_its_page_and_one_address()
    {
        using var list = await Json("/api/v1/practices?category=democracy&sort=title");
        using var spelt = await sample.Site.Get("/api/v1/practices?sort=title&category=Democracy&utm=x");
        using var other = await Json("/practices.json?category=democracy&sort=title");

        Assert.Equal("/api/v1/practices?category=democracy&sort=title", spelt.Headers.Location!.ToString());
        Assert.Equal(other.RootElement.GetProperty("practices").GetRawText(), list.RootElement.GetProperty("practices").GetRawText());
        Assert.Equal(JsonValueKind.Null, list.RootElement.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Pages_lead_from_one_to_the_next_until_every_practice_was_there_once()
    {
        using var site = new Site();
        var (slugs, total, path) = (new List<string>(), 0, (string?)"/api/v1/practices");
        for (string? before = null; path is not null;)
        {
            using var page = JsonDocument.Parse(await (await site.Get(path)).Content.ReadAsStringAsync());
            Assert.Equal(before, page.RootElement.GetProperty("prev").GetString());
            (before, total) = (page.RootElement.GetProperty("self").GetString(), page.RootElement.GetProperty("total").GetInt32());
            slugs.AddRange(page.RootElement.GetProperty("practices").EnumerateArray().Select(practice => practice.GetProperty("slug").GetString()!));
            path = page.RootElement.GetProperty("next").GetString()?[Site.Origin.Length..];
        }

        Assert.Equal((total, total), (slugs.Count, slugs.Distinct().Count()));
        Assert.True(total > 50);
    }

    [Fact]
    public async Task Counts_are_those_of_the_page()
    {
        using var facets = await Json("/api/v1/facets?country=poland");
        var categories = facets.RootElement.GetProperty("facets")[0];

        Assert.Equal(("category", 1), (categories.GetProperty("key").GetString(), facets.RootElement.GetProperty("total").GetInt32()));
        Assert.Equal("democracy 1 ecology 1", string.Join(' ', categories.GetProperty("values").EnumerateArray().Select(value => $"{value.GetProperty("value")} {value.GetProperty("practices")}")));
    }

    [Fact]
    public async Task An_edition_has_its_results_without_those_of_drafts()
    {
        using var edition = await Json("/api/v1/editions/2024");

        Assert.Equal("assembly garden ", string.Join(' ', edition.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("practice").GetString())));
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/practices")]
    [InlineData("/api/v1/openapi.json")]
    public async Task Answers_are_kept_packed_and_asked_for_again_by_their_ETag(string path)
    {
        using var answer = await sample.Site.Get(path);
        using var again = await sample.Site.Get(path, ("If-None-Match", answer.Headers.ETag!.Tag));
        using var head = await sample.Site.Send(HttpMethod.Head, path);
        using var packed = await sample.Site.Get(path, ("Accept-Encoding", "br"));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, head.StatusCode));
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.Equal("*", again.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    private async Task<JsonDocument> Json(string path) => JsonDocument.Parse(await Text(path));

    private async Task<string> Text(string path) => await (await sample.Site.Get(path)).Content.ReadAsStringAsync();
}

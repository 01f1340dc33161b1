using System.Net;
using System.Text.Json;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Endpoints;

/// <summary>The addresses of the formats: who answers, with what, and how they say no.</summary>
public sealed class FormatTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/practices.csv?country=poland", "text/csv; charset=utf-8; header=present", "/practices?country=poland")]
    [InlineData("/practices.json", "application/json; charset=utf-8", "/practices")]
    [InlineData("/practices.atom", "application/atom+xml; charset=utf-8", "/practices")]
    [InlineData("/practices/garden.json", "application/json; charset=utf-8", "/practices/garden")]
    [InlineData("/practices/garden.md", "text/markdown; charset=utf-8", "/practices/garden")]
    [InlineData("/practices/garden.bib", "application/x-bibtex; charset=utf-8", "/practices/garden")]
    [InlineData("/practices/garden.ris", "application/x-research-info-systems; charset=utf-8", "/practices/garden")]
    [InlineData("/practices/garden.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "/practices/garden")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8", "/")]
    [InlineData("/feed.json", "application/feed+json; charset=utf-8", "/")]
    [InlineData("/categories/ecology.atom", "application/atom+xml; charset=utf-8", "/categories/ecology")]
    [InlineData("/countries/poland.md", "text/markdown; charset=utf-8", "/countries/poland")]
    [InlineData("/awards/2024.md", "text/markdown; charset=utf-8", "/awards/2024")]
    public async Task A_format_says_what_it_is_and_which_page_it_repeats(string path, string type, string page)
    {
        using var answer = await sample.Site.Get(path);
        using var head = await sample.Site.Send(HttpMethod.Head, path);
        using var post = await sample.Site.Send(HttpMethod.Post, path);
        using var again = await sample.Site.Get(path, ("If-None-Match", answer.Headers.ETag!.Tag));
        using var packed = await sample.Site.Get(path, ("Accept-Encoding", "br"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotModified), (answer.StatusCode, head.StatusCode, post.StatusCode, again.StatusCode));
        Assert.Equal(type, answer.Content.Headers.GetValues("Content-Type").Single());
        Assert.Equal($"<{Site.Origin}{page}>; rel=\"canonical\"", answer.Headers.GetValues("Link").Single());
        Assert.Equal(answer.Headers.ETag, head.Headers.ETag);
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.Contains("nosniff", answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("?sort=random")]
    [InlineData("?country=polnd")]
    [InlineData("?category=nothing&page=2")]
    public async Task A_query_that_the_list_refuses_is_refused_in_every_format_with_the_same_sentence(string query)
    {
        using var page = await sample.Site.Get("/practices" + query);
        var sentence = (await sample.Site.Page("/practices" + query)).QuerySelector(".lede")!.TextContent;

        foreach (var ending in new[] { "csv", "json", "atom" })
        {
            using var answer = await sample.Site.Get($"/practices.{ending}{query}");
            Assert.Equal(page.StatusCode, answer.StatusCode);
            Assert.Equal(sentence, (await sample.Site.Page($"/practices.{ending}{query}")).QuerySelector(".lede")!.TextContent);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csl.json")]
    public async Task A_practice_that_is_not_there_is_moved_gone_or_unknown_as_its_page_is(string ending)
    {
        using var moved = await sample.Site.Get($"/practices/rain.{ending}?from=mail");
        using var gone = await sample.Site.Get($"/practices/taken.{ending}");
        using var hidden = await sample.Site.Get($"/practices/hidden.{ending}");
        var misspelt = await sample.Site.Page($"/practices/asembly.{ending}");

        Assert.Equal((HttpStatusCode.MovedPermanently, HttpStatusCode.Gone, HttpStatusCode.NotFound), (moved.StatusCode, gone.StatusCode, hidden.StatusCode));
        Assert.Equal($"/practices/garden.{ending}?from=mail", moved.Headers.Location!.ToString());
        Assert.Equal("/practices/assembly", misspelt.QuerySelector(".ways a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/practices", "text/csv application/json application/atom+xml")]
    [InlineData("/practices?q=water&country=poland&sort=title", "text/csv application/json application/atom+xml")]
    [InlineData("/categories/ecology", "text/csv application/json application/atom+xml text/markdown")]
    [InlineData("/countries/poland", "text/csv application/json application/atom+xml text/markdown")]
    [InlineData("/awards/2024", "text/csv application/json application/atom+xml text/markdown")]
    [InlineData("/practices/garden", "application/x-bibtex application/x-research-info-systems application/vnd.citationstyles.csl+json application/json text/markdown")]
    public async Task A_page_names_its_other_formats_in_its_head_and_for_readers(string path, string types)
    {
        var page = await sample.Site.Page(path);
        var named = page.QuerySelectorAll("head link[rel=alternate]").ToList();

        Assert.Equal(types.Split(' '), named.Select(link => link.GetAttribute("type")));
        Assert.Equal(named.Select(link => link.GetAttribute("href")!.Replace(Site.Origin, "", StringComparison.Ordinal)), page.QuerySelectorAll("main .hint a[type]").Select(link => link.GetAttribute("href")));
        foreach (var link in named)
        {
            using var answer = await sample.Site.Get(link.GetAttribute("href")!.Replace(Site.Origin, "", StringComparison.Ordinal));
            Assert.Equal((HttpStatusCode.OK, link.GetAttribute("type")), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        }
    }

    [Theory]
    [InlineData("/categories/ecologie.atom", "There is no category at this address. Ecology?")]
    [InlineData("/awards/1999.md", "There is no award edition at this address.")]
    [InlineData("/countries/polan.md", "There is no country at this address. Poland?")]
    public async Task A_collection_that_is_not_there_is_named(string path, string sentence)
    {
        using var answer = await sample.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith(sentence, (await sample.Site.Page(path)).QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_every_key_in_every_record_and_null_for_what_is_not_documented()
    {
        using var list = JsonDocument.Parse(await Text("/practices.json?q=water&country=poland&country=turkey&sort=title"));
        using var one = JsonDocument.Parse(await Text("/practices/garden.json"));

        Assert.Equal("""{"q":["water"],"country":["poland","turkey"],"sort":["title"]}""", list.RootElement.GetProperty("filter").GetRawText());
        Assert.Equal("Practices in Poland or Turkey, with “water”", list.RootElement.GetProperty("title").GetString());
        var keys = list.RootElement.GetProperty("practices").EnumerateArray().Select(practice => string.Join(' ', practice.EnumerateObject().Select(member => member.Name))).Distinct().Single();
        Assert.Equal(keys + " sections", string.Join(' ', one.RootElement.EnumerateObject().Select(member => member.Name)));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Array), (one.RootElement.GetProperty("cost").ValueKind, one.RootElement.GetProperty("funding").ValueKind));
        Assert.Equal(Site.Origin + "/practices/rain", one.RootElement.GetProperty("id").GetString());
        Assert.Contains("Łódź", await Text("/practices/garden.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_inside_the_site_are_written_in_full()
    {
        using var content = new TempContent();
        content.WritePractice("linked", "title: A_title* [x]\nsummary: 1. Not a list.", "## Problem\n\n[x](../practices/other.md) and `](/practices/other)`\n\n## Results\n\n[y][z]\n\n[z]: /categories/ecology");
        using var site = new Site(content.Path);

        var text = await (await site.Get("/practices/linked.md")).Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(await (await site.Get("/practices/linked.json")).Content.ReadAsStringAsync());

        Assert.StartsWith("# A\\_title\\* \\[x\\]\n\n1\\. Not a list.\n\n- **Country:** Austria\n", text, StringComparison.Ordinal);
        Assert.Contains($"[x]({Site.Origin}/practices/other) and `](/practices/other)`\n\n## Results\n\n[y][z]\n\n[z]: {Site.Origin}/categories/ecology\n", text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Site.Origin}/practices/other\">x</a>", json.RootElement.GetProperty("sections")[0].GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    private async Task<string> Text(string path) => await (await sample.Site.Get(path)).Content.ReadAsStringAsync();
}

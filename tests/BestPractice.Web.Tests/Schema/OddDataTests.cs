using BestPractice.Tests;

namespace BestPractice.Web.Tests.Schema;

public sealed class OddDataTests : IDisposable
{
    private readonly TempContent _content = new();

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> ]]> &amp; &lt;/script&gt;")]
    [InlineData("Quotes \" ' ` “ and \\ back \\u003C")]
    [InlineData("Община Пловдив, Łódź, Αθήνα")]
    [InlineData("עיר ירושלים \u202Bمدينة\u202C")]
    [InlineData("Line\u2028ends\u2029and 😀 far letters")]
    public async Task Any_text_comes_to_programs_as_it_is_and_stays_inside_its_element(string text)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(text);
        _content.WritePractice("odd", $"title: {quoted}\nsummary: {quoted}\nplace: {quoted}\noriginal_title: {quoted}\nsources: [{{ title: {quoted} }}]");
        using var site = new Site(_content.Path);

        var source = await (await site.Get("/practices/odd")).Content.ReadAsStringAsync();
        var page = await site.Page("/practices/odd");
        var article = JsonLd.Of(page, "Article");

        Assert.Equal((text, text, text), (article.Text("headline"), article.Text("description"), article!["about"].Text("alternateName")));
        Assert.Equal(text, Assert.Single(article.All("citation")).Text("name"));
        Assert.Null(article.All("citation")[0].Text("url"));
        var block = source.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];
        Assert.DoesNotContain(block, letter => letter is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
        Assert.EndsWith("]}", block, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_not_told()
    {
        _content.Write("practices/bare.md", "---\ntitle: Bare\nsummary: One sentence.\ncategories: [democracy]\nstatus: unknown\nsources: [{ title: A book }]\n---\n");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nheld: 2024-05\nplace: Vienna\nresults: [{ outcome: winner, practice: bare }]\n---\n");
        using var site = new Site(_content.Path);

        var article = JsonLd.Of(await site.Page("/practices/bare"), "Article")!;

        Assert.All(["spatialCoverage", "datePublished", "dateModified"], name => Assert.False(article.ContainsKey(name), name));
        Assert.All(["location", "foundingDate", "dissolutionDate", "alternateName"], name => Assert.False(article["about"]!.AsObject().ContainsKey(name), name));
        Assert.Equal("Winner, Innovation in Politics Awards 2024", Assert.Single(article["about"].All("award")).GetValue<string>());
        Assert.Null(JsonLd.Of(await site.Page("/awards/2024"), "Event"));
    }

    [Fact]
    public async Task Home_tells_where_to_search_and_an_error_tells_nothing()
    {
        using var site = new Site(_content.Path);

        var home = JsonLd.Of(await site.Page("/"), "WebSite");

        Assert.Equal($"{Site.Origin}/practices?q={{search_term_string}}", home!["potentialAction"]!["target"].Text("urlTemplate"));
        Assert.Empty(JsonLd.Of(await site.Page("/nothing")));
    }

    public void Dispose() => _content.Dispose();
}

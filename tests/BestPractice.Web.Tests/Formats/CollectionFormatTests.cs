using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace BestPractice.Web.Tests.Formats;

public sealed class CollectionFormatTests(ReadingSite reading) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/collections")]
    [InlineData("/collections/water")]
    [InlineData("/collections/empty")]
    [InlineData("/collections/water.md")]
    [InlineData("/collections/water.atom")]
    [InlineData("/api/v1/collections/water")]
    [InlineData("/api/v1/collections/empty")]
    [InlineData("/data/collection_practices.csv")]
    [InlineData("/llms.txt")]
    public async Task Nothing_that_is_not_public_is_told(string path)
    {
        using var answer = await reading.Site.Get(path);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All(["Hidden one", "Later one", "Over one", ">hidden", "later<", "later&lt;", "over<"], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_has_the_practices_in_order_with_their_comments()
    {
        var text = await Text("/collections/water.md");

        Assert.StartsWith($"# Water & towns\n\nWhat Water & towns shows. 3 practices in an order for reading.\n\nBegin with [this]({Site.Origin}/practices/assembly).\n\n## Practices\n\n1. [Rain garden](<{Site.Origin}/practices/garden.md>): One sentence. (Łódź, Poland)\n\n   Why \\<b\\>garden\\</b\\>.\n\n2. [", text, StringComparison.Ordinal);
        Assert.EndsWith($"---\n\nThis page: <{Site.Origin}/collections/water>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_tells_the_latest_changes_and_what_was_taken_back()
    {
        var feed = XDocument.Parse(await Text("/collections/water.atom")).Root!;
        var atom = feed.Name.Namespace;
        var page = await reading.Site.Page("/collections/water");

        Assert.Equal(["Citizens’ assembly", "Rain garden", "Schule im Wald", "Withdrawn: Taken back"], feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal($"{Site.Origin}/collections/water.atom", feed.Element(atom + "id")!.Value);
        Assert.Equal([$"{Site.Origin}/collections/water.atom", $"{Site.Origin}/collections/water.md"], page.QuerySelectorAll("head > link[rel=alternate]").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_API_has_them_in_order_with_position_and_comment()
    {
        using var list = JsonDocument.Parse(await Text("/api/v1/collections"));
        using var one = JsonDocument.Parse(await Text("/api/v1/collections/water"));
        using var none = await reading.Site.Get("/api/v1/collections/watr");

        Assert.Equal(["lots 3", "water 3", "empty 0"], list.RootElement.GetProperty("collections").EnumerateArray().Select(entry => $"{entry.GetProperty("slug")} {entry.GetProperty("practices")}"));
        Assert.Equal(["1 garden Why <b>garden</b>.", "2 assembly Why <b>assembly</b>.", "3 schule Why <b>schule</b>."],
            one.RootElement.GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("position")} {entry.GetProperty("practice")} {entry.GetProperty("comment")}"));
        Assert.Equal($"Begin with [this]({Site.Origin}/practices/assembly).", one.RootElement.GetProperty("introduction").GetString());
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Collections_are_in_the_sitemap_and_in_the_text_for_programs()
    {
        var (sitemap, llms) = (await Text("/sitemap.xml"), await Text("/llms.txt"));

        Assert.All(["/collections", "/collections/lots", "/collections/water", "/collections/empty"], path => Assert.Contains($"<loc>{Site.Origin}{path}</loc>", sitemap, StringComparison.Ordinal));
        Assert.Contains($"- [By lot]({Site.Origin}/collections/lots.md): What By lot shows. 3 practices in an order for reading.", llms, StringComparison.Ordinal);
    }

    private async Task<string> Text(string path) => await (await reading.Site.Get(path)).Content.ReadAsStringAsync();
}

using System.Text;
using BestPractice.Web.Exporting;

namespace BestPractice.Web.Tests.Exporting;

public sealed class ExportAddressTests
{
    [Theory]
    [InlineData("/practices?page=2", "/practices/page/2")]
    [InlineData("/practices?category=ecology", "/practices/category/ecology")]
    [InlineData("/practices?country=united-kingdom&page=3", "/practices/country/united-kingdom/page/3")]
    [InlineData("/practices.csv?outcome=winner", "/practices/outcome/winner.csv")]
    public void A_list_by_one_value_has_a_path_and_the_path_leads_back(string address, string path)
    {
        Assert.Equal(path, ExportAddress.PathOf(address));
        Assert.Equal(address, ExportAddress.ServerAddressOf(path));
    }

    [Theory]
    [InlineData("/practices?category=ecology&country=poland")]
    [InlineData("/practices?category=ecology&category=health")]
    [InlineData("/practices?q=water")]
    [InlineData("/practices?category=ecology&sort=title")]
    [InlineData("/practices?colour=red")]
    [InlineData("/practices?category=..%2f..")]
    [InlineData("/countries?category=ecology")]
    public void Other_queries_need_a_server(string address) => Assert.Null(ExportAddress.PathOf(address));

    [Theory]
    [InlineData("/practices/garden", "/practices/garden")]
    [InlineData("/covers/garden.svg?v=1-ecology-PL", "/covers/garden.svg")]
    public void An_address_without_a_query_that_chooses_stays(string address, string path) => Assert.Equal(path, ExportAddress.PathOf(address));

    [Theory]
    [InlineData("/practices/garden.json")]
    [InlineData("/practices/colour/red")]
    public void A_path_that_is_no_list_is_the_servers_own(string path) => Assert.Equal(path, ExportAddress.ServerAddressOf(path));

    [Fact]
    public void Addresses_in_texts_are_rewritten_however_their_ampersand_is_written() => Assert.Equal(
        """<a href="/practices/level/city/page/2"> "url":"https://a.example/practices/level/city/page/2" (/practices/page/2) <a href="/practices?q=a&amp;page=2">""",
        Rewritten("""<a href="/practices?level=city&amp;page=2"> "url":"https://a.example/practices?level=city\u0026page=2" (/practices?page=2) <a href="/practices?q=a&amp;page=2">"""));

    [Theory]
    [InlineData("<a href=\"https://other.example/practices?country=austria\">")]
    [InlineData("<a href=\"//other.example/practices?country=austria\">")]
    [InlineData("<a href=\"https://other.example/?to=https://a.example/practices?country=austria\">")]
    [InlineData("<code>/api/v1/practices?level=local</code>")]
    [InlineData("https://a.example/api/v1/practices?level=local")]
    public void Addresses_that_are_no_lists_of_this_site_stay(string text) => Assert.Equal(text, Rewritten(text));

    [Fact]
    public void Files_with_checksums_are_sealed()
    {
        Assert.True(ExportAddress.IsSealed("/data/README.md"));
        Assert.False(ExportAddress.IsSealed("/data"));
    }

    [Theory]
    [InlineData("/", true, "index.html")]
    [InlineData("/practices", true, "practices.html")]
    [InlineData("/practices/garden.json", false, "practices/garden.json")]
    public void Pages_are_files_with_the_ending_that_addresses_leave_out(string path, bool isPage, string file) => Assert.Equal(file, ExportAddress.FileOf(path, isPage));

    private static string Rewritten(string text)
    {
        using var rewritten = new SpareText(Encoding.UTF8.GetBytes(text));
        ExportAddress.Rewrite(rewritten, "https://a.example");
        return rewritten.ToString();
    }
}

using System.Net;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using BestPractice.Tests;

namespace BestPractice.Web.Tests;

public sealed class WholeSiteTests(WholeSite whole) : IClassFixture<WholeSite>
{
    [Fact]
    public void Every_internal_link_leads_somewhere()
    {
        var broken = whole.Visited.Where(visit => visit.Value.Status is not (HttpStatusCode.OK or HttpStatusCode.MovedPermanently)).Select(visit => $"{visit.Key} {visit.Value.Status}");

        Assert.Empty(broken);
        Assert.True(whole.Pages.Count() > 100, $"Only {whole.Pages.Count()} pages were reached.");
    }

    [Fact]
    public void Every_practice_file_has_its_page()
    {
        var files = Directory.GetFiles(Path.Combine(SourceTree.Content, "practices"), "*.md").Select(file => $"/practices/{Path.GetFileNameWithoutExtension(file)}");

        Assert.Empty(files.Except(whole.Visited.Keys));
    }

    [Fact]
    public void Every_page_has_one_h1_a_language_breadcrumbs_and_headings_in_order()
    {
        foreach (var (path, page) in whole.Pages)
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has {page.QuerySelectorAll("h1").Length} h1");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.True(path == "/" || page.QuerySelector("nav[aria-label=Breadcrumb] li") is not null, $"{path} has no breadcrumbs");
            AssertHeadingsInOrder(path, page);
        }
    }

    [Fact]
    public void Titles_and_descriptions_are_unique_among_all_pages()
    {
        var pages = whole.Pages.DistinctBy(page => page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")).ToList();

        AssertUnique(pages.Select(page => page.Value.Title!));
        AssertUnique(pages.Select(page => page.Value.QuerySelector("meta[name=description]")!.GetAttribute("content")!));
    }

    [Fact]
    public void Every_page_names_its_canonical_address_under_the_public_origin()
    {
        Assert.All(whole.Pages, page => Assert.StartsWith(Site.Origin + "/", page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sitemap_has_exactly_the_pages_for_search_engines()
    {
        using var answer = await whole.Site.Get("/sitemap.xml");
        var listed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        var canonical = whole.Pages.Where(page => page.Value.QuerySelector("meta[name=robots]") is null).Select(page => page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);

        Assert.Equal(canonical.Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_page_has_inline_script_or_style_or_loads_from_elsewhere()
    {
        foreach (var (path, page) in whole.Pages)
        {
            Assert.True(page.QuerySelectorAll("[style], style, script:not([src], [type='application/ld+json']), [onclick], [onload]").Length == 0, path);
            var loaded = page.QuerySelectorAll("img, script[src], link[rel=stylesheet], link[rel=preload], link[rel=icon], use").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
            Assert.All(loaded, address => Assert.True(address[0] is '/' or '#', $"{path}: {address}"));
        }
    }

    [Fact]
    public void No_page_weighs_more_than_60_kB()
    {
        Assert.All(whole.Pages, page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Value.Source.Text), 1_000, 60_000));
    }

    [Fact]
    public async Task A_list_with_many_choices_does_not_weigh_more_either()
    {
        var everything = string.Join('&', Directory.GetFiles(Path.Combine(SourceTree.Content, "categories")).Order(StringComparer.Ordinal).Select(file => $"category={Path.GetFileNameWithoutExtension(file)}"));

        var page = await (await whole.Site.Get($"/practices?{everything}&country=austria&country=germany&country=italy&country=poland&country=spain&edition=2024&outcome=winner")).Content.ReadAsByteArrayAsync();

        Assert.InRange(page.Length, 10_000, 60_000);
    }

    private static void AssertHeadingsInOrder(string path, IDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("main :is(h1, h2, h3, h4)"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{path}: {heading.TextContent} is h{next} below h{level}");
            level = next;
        }
    }

    private static void AssertUnique(IEnumerable<string> values) => Assert.Empty(values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key));
}

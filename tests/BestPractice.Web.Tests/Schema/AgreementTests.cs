using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;

namespace BestPractice.Web.Tests.Schema;

/// <summary>On the whole real site: what pages tell programs is what they show their readers.</summary>
public sealed class AgreementTests(WholeSite whole) : IClassFixture<WholeSite>
{
    [Fact]
    public void Every_page_tells_the_breadcrumbs_that_it_shows()
    {
        foreach (var (path, page) in whole.Pages.Where(page => page.Key != "/"))
        {
            var told = JsonLd.Of(page, "BreadcrumbList").All("itemListElement");
            var shown = page.QuerySelectorAll("nav[aria-label=Breadcrumb] li").Select(crumb => (crumb.Words(), Address(crumb.QuerySelector("a")?.GetAttribute("href")))).ToList();
            // Where the title follows, it is the last step.
            if (shown.Count < told.Count) shown.Add((page.QuerySelector("h1")!.Words(), null));

            Assert.Equal((path, shown.Count), (path, told.Count));
            Assert.Equal(shown.Select(crumb => crumb.Item1.EndsWith(told[^1].Text("name")!, StringComparison.Ordinal) ? told[^1].Text("name") : crumb.Item1), told.Select(crumb => crumb.Text("name")));
            Assert.Equal(shown.Select(crumb => crumb.Item2), told.Select(crumb => crumb.Text("item")));
            Assert.Equal(Enumerable.Range(1, told.Count), told.Select(crumb => crumb["position"]!.GetValue<int>()));
        }
    }

    [Fact]
    public void Every_page_for_search_engines_tells_what_it_is_by_its_title_and_description()
    {
        foreach (var (path, page) in whole.Pages)
        {
            var told = JsonLd.Of(page).Where(thing => thing.Text("@type") is not ("BreadcrumbList" or "Article" or "Event")).ToList();
            if (!IsForSearchEngines(page)) Assert.Empty(told);
            if (told.Count == 0) continue;
            var thing = Assert.Single(told);
            Assert.True(page.Title!.Contains(thing.Text("name")!, StringComparison.Ordinal), path);
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), thing.Text("description"));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), thing.Text("url"));
        }
    }

    [Fact]
    public void Every_practice_is_an_article_that_says_what_its_page_says()
    {
        var practices = whole.Pages.Where(page => page.Key.StartsWith("/practices/", StringComparison.Ordinal)).ToList();

        Assert.True(practices.Count > 50);
        foreach (var (path, page) in practices)
        {
            var article = JsonLd.Of(page, "Article")!;
            Assert.Equal((path, page.QuerySelector("h1").Words()), (path, article.Text("headline")));
            Assert.Equal(page.QuerySelector(".lede").Words(), article.Text("description"));
            Assert.EndsWith(page.QuerySelector(".art img")!.GetAttribute("src")!, article.Text("image"), StringComparison.Ordinal);
            Assert.Equal(Fact(page, "Categor")!.Split(", "), article.All("articleSection").Select(name => name.GetValue<string>()));
            Assert.Equal(page.QuerySelectorAll(".facts dt").Where(term => term.Words() == "Award").Select(AwardOf), article["about"].All("award").Select(award => award.GetValue<string>()));
            Assert.Equal(Fact(page, "Known as"), article["about"].Text("alternateName"));
            AssertPlace(page, article["spatialCoverage"]);
            AssertDates(page, article);
            AssertSources(page, article);
            Assert.Equal(page.QuerySelector("footer a[rel~=license]")!.GetAttribute("href"), article.Text("license"));
        }
    }

    [Fact]
    public void Every_list_tells_the_links_that_it_shows()
    {
        var lists = whole.Pages.Where(page => JsonLd.Of(page.Value, "CollectionPage")?["mainEntity"] is not null).ToList();

        Assert.True(lists.Count > 50);
        foreach (var (path, page) in lists)
        {
            var list = JsonLd.Of(page, "CollectionPage")!["mainEntity"]!;
            var told = list.All("itemListElement").Select(item => item.Text("url")!).ToList();
            var shown = page.QuerySelectorAll("main a[href]").Select(link => Address(link.GetAttribute("href"))).ToHashSet();
            Assert.True(told.Distinct().Count() == told.Count && told.All(shown.Contains), path);
            Assert.True(list["numberOfItems"]!.GetValue<int>() >= told.Count, path);
            if (path.StartsWith("/practices", StringComparison.Ordinal)) Assert.StartsWith($"{list["numberOfItems"]} practice", page.QuerySelector("#count").Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_ceremony_is_an_event_that_its_page_tells_of()
    {
        var editions = whole.Pages.Where(page => page.Key.StartsWith("/awards/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(editions);
        foreach (var (path, page) in editions)
        {
            var ceremony = JsonLd.Of(page, "Event")!;
            var text = page.QuerySelector("main").Words();
            Assert.Equal((path, page.QuerySelector("h1").Words()), (path, ceremony.Text("name")));
            Assert.Contains(Wording.Date(ceremony.Text("startDate"))!, text, StringComparison.Ordinal);
            Assert.Contains(Wording.Date(ceremony.Text("endDate"))!, text, StringComparison.Ordinal);
            Assert.Contains(ceremony["location"].Text("name")!, text, StringComparison.Ordinal);
            Assert.Contains(ceremony["organizer"].Text("name")!, text, StringComparison.Ordinal);
        }
    }

    private static bool IsForSearchEngines(IHtmlDocument page) => page.QuerySelector("meta[name=robots]") is null;

    private static string? Address(string? path) => path is null ? null : Site.Origin + path;

    private static string? Fact(IHtmlDocument page, string name) => page.QuerySelectorAll(".facts dt").FirstOrDefault(term => term.Words().StartsWith(name, StringComparison.Ordinal))?.NextElementSibling.Words();

    private static string AwardOf(AngleSharp.Dom.IElement term) => string.Concat(term.NextElementSibling!.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement { ClassName: "note" }).Select(node => node.TextContent)).Trim();

    private static void AssertPlace(IHtmlDocument page, JsonNode? place)
    {
        var (town, country) = (Fact(page, "Place"), page.QuerySelectorAll(".facts dt").FirstOrDefault(term => term.Words() == "Country")?.NextElementSibling?.QuerySelector("a").Words());
        Assert.Equal(town ?? country, place.Text("name"));
        if (town is not null && town != country) Assert.Equal(country, place?["containedInPlace"].Text("name"));
    }

    private static void AssertDates(IHtmlDocument page, JsonObject article)
    {
        var shown = Fact(page, "This entry") ?? "";
        foreach (var name in new[] { "datePublished", "dateModified" })
            if (article.Text(name) is { } told) Assert.Contains(Wording.Day(told, new SiteOptions().Zone)!, shown, StringComparison.Ordinal);
        foreach (var name in new[] { "foundingDate", "dissolutionDate" })
            if (article["about"].Text(name) is { } told) Assert.Contains(Wording.Date(told)!, Fact(page, "When"), StringComparison.Ordinal);
    }

    private static void AssertSources(IHtmlDocument page, JsonObject article)
    {
        var shown = page.QuerySelectorAll(".sources li").Select(source => (source.FirstElementChild.Words(), source.FirstElementChild!.GetAttribute("href"), source.QuerySelector(".by")?.Words() ?? ""));
        var told = article.All("citation").Select(source => (string.Join(' ', source.Text("name")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)), source.Text("url"), string.Join(", ", new[] { source["publisher"].Text("name"), Wording.Date(source.Text("datePublished")) }.Where(part => part is not null))));
        Assert.Equal(shown, told);
    }
}

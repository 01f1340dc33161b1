using System.Globalization;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Api;
using BestPractice.Web.Covers;
using BestPractice.Web.Formats;
using BestPractice.Web.SocialCards;

namespace BestPractice.Web;

/// <summary>Every address of the site. The routes themselves stand at the top of each page and endpoint.</summary>
public sealed class Links(LinkGenerator routes, SiteOptions options)
{
    /// <summary>The folder of the fonts; a changed font goes into the next one.</summary>
    public const string Fonts = "/fonts/1";

    /// <summary>The licence of the text.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The folder of what only a preview has.</summary>
    public const string PreviewFolder = "/preview";

    public const string Manifest = "/site.webmanifest";

    public const string Favicon = "/favicon.ico";

    public const string TouchIcon = "/icons/touch.png";

    private readonly RouteAddresses _routes = new(routes);
    private readonly string _origin = options.PublicOrigin.TrimEnd('/');

    public string Home() => _routes.Page("/Index");

    public string Practices() => _routes.Page("/Practices/Index");

    public string Practices(PracticeFilter filter) => Practices() + filter.CanonicalQuery;

    public string PracticesIn(Facet facet, string value) => Practices(PracticeFilter.Everything.With(facet, value));

    public string Practice(string slug) => _routes.PageWith("/Practices/Practice", slug);

    /// <summary>The whole list of a filter in another format: its page says nothing there.</summary>
    public string PracticesAs(Format format, PracticeFilter filter) => _routes.Named(RouteOfList(format)) + (filter with { Page = 1 }).CanonicalQuery;

    public string PracticeAs(Format format, string slug) => _routes.NamedWith(RouteOfPractice(format), slug);

    /// <summary>A category, country or edition in another format.</summary>
    public string GroupAs(Format format, Facet facet, string slug) => _routes.NamedWith(RouteOfGroup(format, facet), slug);

    /// <summary>What is new in the whole showcase.</summary>
    public string Feed(Format format) => _routes.Named(RouteOfFeed(format));

    public string OpenSearch() => _routes.Named("opensearch");

    /// <summary>What the site is, for programs that read texts.</summary>
    public string Llms() => _routes.Named("llms");

    /// <summary>The sign of the site.</summary>
    public static string Mark() => "/mark.svg";

    /// <summary>The names of the routes to the formats, which endpoints and addresses share.</summary>
    internal static string RouteOfList(Format format) => $"practices.{format.Ending}";

    internal static string RouteOfPractice(Format format) => $"practice.{format.Ending}";

    internal static string RouteOfGroup(Format format, Facet facet) => $"{facet}.{format.Ending}";

    internal static string RouteOfCollection(Format format) => $"collection.{format.Ending}";

    internal static string RouteOfFeed(Format format) => $"feed.{format.Ending}";

    /// <summary>Practices side by side, in the order given; without any, the page that says how to compare.</summary>
    public string Compare(IEnumerable<string> slugs, string words = "") => _routes.Page("/Compare/Index") + QueryString.Create(
        [.. slugs.Select(slug => KeyValuePair.Create("p", (string?)slug)), .. words.Length > 0 ? new[] { KeyValuePair.Create("q", (string?)words) } : []]);

    public string Categories() => _routes.Page("/Categories/Index");

    public string Category(string slug) => _routes.PageWith("/Categories/Category", slug);

    public string Collections() => _routes.Page("/Collections/Index");

    public string Collection(string slug) => _routes.PageWith("/Collections/Collection", slug);

    public string CollectionAs(Format format, string slug) => _routes.NamedWith(RouteOfCollection(format), slug);

    public string Countries() => _routes.Page("/Countries/Index");

    /// <summary>The map under a filter; its own country, order and page say nothing there.</summary>
    public string Countries(PracticeFilter filter) => Countries() + (filter.Without(Facet.Country) with { Sort = null }).CanonicalQuery;

    public string Country(string slug) => _routes.PageWith("/Countries/Country", slug);

    public string Coverage() => _routes.Page("/Coverage/Index");

    /// <summary>The tables of coverage under a filter; order and page say nothing there.</summary>
    public string Coverage(PracticeFilter filter) => Coverage() + (filter with { Sort = null, Page = 1 }).CanonicalQuery;

    public string CountriesByEdition() => _routes.Page("/Coverage/CountriesByEdition");

    public string Awards() => _routes.Page("/Awards/Index");

    public string Edition(string slug) => _routes.PageWith("/Awards/Edition", slug);

    /// <summary>A page of its own, such as <c>/about</c>.</summary>
    public string ContentPage(string slug) => _routes.PageWith("/Content/Page", slug);

    /// <summary>Where the facts come from; null in a showcase that has no such page.</summary>
    public string? About(IndexSnapshot index) => index.Pages.Contains("about") ? ContentPage("about") : null;

    /// <summary>The versions of the content as they come; in a preview only.</summary>
    public static string PreviewEvents() => $"{PreviewFolder}/events";

    /// <summary>The drawn cover of a practice. Whatever changes the drawing changes the address, so it can be kept for ever.</summary>
    public string Cover(string slug, string category, string? countryCode) =>
        Cover(slug) + QueryString.Create("v", string.Join('-', CoverArt.Version, category, countryCode));

    /// <summary>The same without its inputs.</summary>
    public string Cover(string slug) => _routes.NamedWith("cover", slug);

    /// <summary>The card that is shown where a page is shared. Whatever changes what is drawn changes the address.</summary>
    public string Card(SocialCard card) => (card.Slug.Length > 0 ? _routes.NamedWith(RouteOfCard(card.Part), card.Slug) : _routes.Named(RouteOfCard(card.Part))) + QueryString.Create("v", card.Version);

    internal static string RouteOfCard(string part) => $"card.{part}";

    /// <summary>The sides of the icons in the manifest.</summary>
    public static IReadOnlyList<int> IconSides { get; } = [192, 512];

    public static string Icon(int side, bool maskable) => FormattableString.Invariant($"/icons/{(maskable ? "maskable" : "mark")}-{side}.png");

    /// <summary>A font file. The folder is its version: the stylesheet names the same address, which a fingerprint would change.</summary>
    public static string Font(string name) => $"{Fonts}/{name}.woff2";

    /// <summary>The page about the data as files and as an API.</summary>
    public string Data() => _routes.Page("/Data/Index");

    /// <summary>A file of the data by its name.</summary>
    public string DataFile(string name) => _routes.Named("data.file", new { name });

    /// <summary>The newest bundle, whatever its date.</summary>
    public string NewestData() => _routes.Named("data.newest");

    /// <summary>A question to the API.</summary>
    internal string Api(ApiOperation operation) => _routes.Named(operation.Name);

    /// <summary>A question to the API about what a slug names.</summary>
    internal string Api(ApiOperation operation, string slug) => _routes.NamedWith(operation.Name, slug);

    /// <summary>A question to the API under a filter.</summary>
    internal string Api(ApiOperation operation, PracticeFilter filter) => Api(operation) + filter.CanonicalQuery;

    public string Sitemap() => _routes.Named("sitemap");

    /// <summary>One of several sitemaps, from 1.</summary>
    public string Sitemap(int number) => _routes.Named("sitemap.part", new { number });

    /// <summary>The address under the public origin, whatever host the request came to.</summary>
    public string Absolute(string path) => _origin + path;

    /// <summary>Markdown of the content with its addresses inside the site in full.</summary>
    public string InMarkdown(string markdown) => markdown.Replace(Section.Origin.ToString(), _origin, StringComparison.Ordinal);

    /// <summary>HTML that the library rendered, with its addresses inside the site in full; a quote within its text is never a bare one.</summary>
    public string InHtml(string html) =>
        html.Replace("href=\"/", $"href=\"{_origin}/", StringComparison.Ordinal).Replace("src=\"/", $"src=\"{_origin}/", StringComparison.Ordinal);

    /// <summary>What is wrong with the content; the page exists only where editors look.</summary>
    public string ContentHealth(ProblemFilter filter) => _routes.Page("/ContentHealth/Index") + filter.CanonicalQuery;

    /// <summary>The page of the entry that an index has of a file.</summary>
    public string Entry(EntryRow entry) => entry.Kind switch
    {
        "practices" => Practice(entry.Slug),
        "awards" => Edition(entry.Slug),
        "categories" => Category(entry.Slug),
        "collections" => Collection(entry.Slug),
        "countries" => Country(entry.Slug),
        _ => ContentPage(entry.Slug),
    };

    /// <summary>The history of a content file at the host of its repository; null when that is not set.</summary>
    public string? History(string file) => InRepository(options.HistoryPath, file);

    /// <summary>A line of a content file at the host of its repository; null when that is not set.</summary>
    public string? Line(string file, int line) => InRepository(options.FilePath, file) is { } address ? string.Create(CultureInfo.InvariantCulture, $"{address}#L{line}") : null;

    /// <summary>A place in a content file for the editor on this machine; null unless this is a preview, since only there the reader has the file.</summary>
    public string? InEditor(string file, int line, int column) => !options.Preview ? null
        : string.Create(CultureInfo.InvariantCulture, $"vscode://file/{Escaped(Path.GetFullPath(options.ContentPath).Replace('\\', '/').TrimStart('/') + "/" + file).Replace("%3A", ":", StringComparison.Ordinal)}:{line}:{column}");

    private string? InRepository(string path, string file) =>
        options.RepositoryUrl.Length == 0 ? null : $"{options.RepositoryUrl.TrimEnd('/')}/{path.Replace(SiteOptions.FileMark, Escaped(file), StringComparison.Ordinal)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

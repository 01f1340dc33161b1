using BestPractice.Web.Edge;
using BestPractice.Web.Pages;
using BestPractice.Web.SocialCards;

namespace BestPractice.Web.Endpoints;

/// <summary>The icons of the site, each drawn once, and the manifest that names them.</summary>
internal static class IconEndpoint
{
    private const string Paper = "#f9fafc";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapIcons(this WebApplication app)
    {
        Map(Links.Favicon, "image/x-icon", () => SiteIcons.Ico(16, 32, 48));
        Map(Links.TouchIcon, "image/png", () => SiteIcons.Maskable(180));
        foreach (var side in Links.IconSides)
        {
            Map(Links.Icon(side, maskable: false), "image/png", () => SiteIcons.Plain(side));
            Map(Links.Icon(side, maskable: true), "image/png", () => SiteIcons.Maskable(side));
        }
        app.MapMethods(Links.Manifest, Methods, (HttpResponse response, Links links) =>
        {
            response.Headers.CacheControl = "public, max-age=86400";
            return Results.Json(Manifest(links), contentType: "application/manifest+json");
        }).KeptAtEdge();

        void Map(string path, string type, Func<byte[]> draw)
        {
            var drawn = new Lazy<byte[]>(draw);
            app.MapMethods(path, Methods, (HttpResponse response) =>
            {
                response.Headers.CacheControl = "public, max-age=86400";
                return Results.Bytes(drawn.Value, type);
            }).KeptAtEdge();
        }
    }

    private static object Manifest(Links links) => new
    {
        name = PageMeta.SiteName,
        short_name = "Practices",
        start_url = links.Home(),
        display = "browser",
        theme_color = Paper,
        background_color = Paper,
        icons = Links.IconSides.SelectMany(side => new[] { Icon(side, maskable: false), Icon(side, maskable: true) }),
    };

    private static object Icon(int side, bool maskable) =>
        new { src = Links.Icon(side, maskable), sizes = $"{side}x{side}", type = "image/png", purpose = maskable ? "maskable" : "any" };
}

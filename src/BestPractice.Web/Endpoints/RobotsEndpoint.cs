namespace BestPractice.Web.Endpoints;

/// <summary><c>/robots.txt</c> (RFC 9309): everything may be read; filtered lists say themselves that they are not for the index. Of a preview nothing may be read.</summary>
internal static class RobotsEndpoint
{
    public static void MapRobots(this WebApplication app) =>
        app.MapMethods("/robots.txt", [HttpMethods.Get, HttpMethods.Head], (Links links, SiteOptions options) => Results.Text(
            options.Preview ? "User-agent: *\nDisallow: /\n" : $"User-agent: *\nAllow: /\n\nSitemap: {links.Absolute(links.Sitemap())}\n", "text/plain"));
}

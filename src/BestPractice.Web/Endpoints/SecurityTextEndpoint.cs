using System.Globalization;

namespace BestPractice.Web.Endpoints;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): where to report a weakness of the site. Without <c>Site:SecurityContact</c> there is none.
/// It expires at the beginning of a month, eleven to twelve months ahead, so that it stays the same for a month.
/// </summary>
internal static class SecurityTextEndpoint
{
    private const string Path = "/.well-known/security.txt";

    public static void MapSecurityText(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<SiteOptions>();
        if (options.SecurityContact.Length == 0) return;
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], (Links links, TimeProvider clock) => Results.Text(
            $"Contact: {options.SecurityContact}\nExpires: {Expires(clock.GetUtcNow())}\nPreferred-Languages: en\nCanonical: {links.Absolute(Path)}\n", "text/plain; charset=utf-8"));
    }

    internal static string Expires(DateTimeOffset now) =>
        new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(12).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

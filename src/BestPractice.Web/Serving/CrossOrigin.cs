using BestPractice.Web.Api;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Serving;

/// <summary>
/// Lets scripts of other sites read what is made for programs: it is public, the same for everybody, and asked for without cookies. Not in a preview, which other sites
/// must not read through its editor's browser. Pages stay as they are; Cross-Origin-Resource-Policy, which forbids embedding, says nothing of such requests.
/// </summary>
internal static class CrossOrigin
{
    private static readonly HashSet<string> Files = [.. Format.OfFeeds.Select(format => $"/feed.{format.Ending}"), LlmsText.Address];

    private static readonly string[] Folders = ["/practices", "/categories/", "/collections/", "/countries/", "/awards/"];

    private static readonly HashSet<string> Endings = Format.OfLists.Concat(Format.OfPractices).Concat(Format.OfGroups).Select(format => "." + format.Ending).ToHashSet();

    public static void UseCrossOrigin(this WebApplication app, SiteOptions options)
    {
        if (options.Preview) return;
        app.UseWhen(IsOpen, branch => branch.Use((http, next) =>
        {
            // At the end, since a fault takes all headers away.
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.AccessControlAllowOrigin = "*";
                http.Response.Headers.AccessControlExposeHeaders = "ETag, Link, Content-Range, Retry-After";
                return Task.CompletedTask;
            });
            // A script that has an answer already asks with If-None-Match, which its browser only sends where it may.
            if (http.Request.Method != HttpMethods.Options) return next(http);
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = "GET, HEAD, OPTIONS";
            http.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
            http.Response.Headers.AccessControlAllowHeaders = "*";
            http.Response.Headers.AccessControlMaxAge = "86400";
            return Task.CompletedTask;
        }));
    }

    private static bool IsOpen(HttpContext http)
    {
        if (ApiAnswers.IsBelow(http) || http.Request.Path.StartsWithSegments("/data", StringComparison.Ordinal)) return true;
        var path = http.Request.Path.Value ?? "";
        return Files.Contains(path) || Endings.Contains(Path.GetExtension(path)) && Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
    }
}

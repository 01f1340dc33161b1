using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace BestPractice.Web.Serving;

/// <summary>Refuses other hosts before anything else, with the headers of every answer; who names none (HTTP/1.0) is answered.</summary>
internal static class KnownHosts
{
    private const int Spellings = 64;

    public static void UseKnownHosts(this WebApplication app, SiteOptions options)
    {
        StringSegment[] known = [.. AllowedHosts.From(app.Configuration, options).Select(host => new StringSegment(new HostString(host).ToUriComponent()))];
        var accepted = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        app.UseWhen(http => http.Request.Headers.Host is [{ } sent] && !accepted.ContainsKey(sent) && !IsKnown(sent), others =>
        {
            others.UseSiteHeaders(options);
            others.Run(RefuseAsync);
        });

        bool IsKnown(string sent)
        {
            // As it was sent: Request.Host translates names with letters beyond ASCII, and throws at those that only look like one.
            if (new HostString(sent) is { HasValue: true } asked && !HostString.MatchesAny(asked.Host, known)) return false;
            // Ports make other spellings of a host, of which there are not many.
            if (accepted.Count < Spellings) accepted.TryAdd(sent, true);
            return true;
        }
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync("There is no such host here.\n", http.RequestAborted);
    }
}

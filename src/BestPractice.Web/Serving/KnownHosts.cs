using Microsoft.Extensions.Primitives;

namespace BestPractice.Web.Serving;

/// <summary>Refuses other hosts before anything else, with the headers of every answer; who names none (HTTP/1.0) is answered.</summary>
internal static class KnownHosts
{
    public static void UseKnownHosts(this WebApplication app, SiteOptions options)
    {
        StringSegment[] known = [.. AllowedHosts.From(app.Configuration, options).Select(host => new StringSegment(new HostString(host).ToUriComponent()))];
        app.UseWhen(http => http.Request.Host is { HasValue: true } asked && !HostString.MatchesAny(asked.Host, known), others =>
        {
            others.UseSiteHeaders(options);
            others.Run(RefuseAsync);
        });
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync("There is no such host here.\n", http.RequestAborted);
    }
}

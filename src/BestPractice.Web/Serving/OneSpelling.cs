using Microsoft.AspNetCore.Http.Features;

namespace BestPractice.Web.Serving;

/// <summary>
/// Each page has one path. Another spelling of it (capitals, a slash at its end, needless escapes) leads there by one redirect where it would show the page;
/// every other answer stays as it is, so what does not exist stays 404 and a name in capitals stays another name.
/// </summary>
internal static class OneSpelling
{
    public static void UseOneSpelling(this WebApplication app) => app.UseWhen(http => HttpCaching.IsRendered(http) && IsOther(http.Request), branch => branch.Use(Lead));

    /// <summary>True when a request comes under a path that is not spelt as the addresses of this site are.</summary>
    public static bool IsOther(HttpRequest request) => Sent(request) != Usual(request.Path);

    private static async Task Lead(HttpContext http, RequestDelegate next)
    {
        var sent = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = sent;
        }
        // Two slashes at the beginning would be the name of another host.
        if (http.Response.StatusCode == StatusCodes.Status200OK && Usual(http.Request.Path) is var path && !path.StartsWith("//", StringComparison.Ordinal))
        {
            http.Response.Clear();
            http.Response.Redirect(path + http.Request.QueryString, permanent: true);
            return;
        }
        held.Position = 0;
        await held.CopyToAsync(sent, http.RequestAborted);
    }

    private static string Usual(PathString path) => path.ToUriComponent().TrimEnd('/').ToLowerInvariant() is { Length: > 0 } usual ? usual : "/";

    /// <summary>The path as it stood on the wire; a server that was asked through a proxy may have been sent a whole address.</summary>
    public static string Sent(HttpRequest request) =>
        request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget is not ['/', ..] target ? request.Path.ToUriComponent()
        : target.IndexOf('?', StringComparison.Ordinal) is var end and >= 0 ? target[..end]
        : target;
}

namespace BestPractice.Web.Serving;

/// <summary>The site only answers questions: GET and HEAD, everything else is 405 (RFC 9110, 15.5.6).</summary>
internal static class ReadOnlyMethods
{
    public static void UseReadOnlyMethods(this WebApplication app) => app.Use((http, next) =>
    {
        if (Has(http.Request)) return next(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });

    /// <summary>Methods have capitals (RFC 9110, 9.1), which ASP.NET Core overlooks.</summary>
    public static bool Has(HttpRequest request) => request.Method is "GET" or "HEAD";
}

namespace BestPractice.Web.Serving;

/// <summary>The site only answers questions: GET and HEAD, everything else is 405 (RFC 9110, 15.5.6).</summary>
internal static class ReadOnlyMethods
{
    public static void UseReadOnlyMethods(this WebApplication app) => app.Use((http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) return next(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}

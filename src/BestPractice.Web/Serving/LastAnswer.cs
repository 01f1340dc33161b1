namespace BestPractice.Web.Serving;

/// <summary>
/// What a visitor gets where something fails that stands before the pages of errors, or one of these pages: a sentence, with the headers of every answer.
/// A kept answer passes through without memory or time of its own: the middleware of ASP.NET Core waits only for what is not finished yet.
/// </summary>
internal static class LastAnswer
{
    public static void UseLastAnswer(this WebApplication app, SiteOptions options) => app.UseExceptionHandler(fault =>
    {
        fault.UseSiteHeaders(options);
        fault.Run(WriteAsync);
    });

    private static Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync("Something went wrong on our side. Please try again in a minute.\n", http.RequestAborted);
    }
}

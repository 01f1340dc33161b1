namespace BestPractice.Web.Serving;

/// <summary>Fonts may be kept for ever: their folder is their version.</summary>
internal static class FontCaching
{
    public static void UseFontCaching(this WebApplication app) => app.UseWhen(http => http.Request.Path.StartsWithSegments(Links.Fonts, StringComparison.Ordinal), branch => branch.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified) http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Task.CompletedTask;
        });
        return next(http);
    }));
}

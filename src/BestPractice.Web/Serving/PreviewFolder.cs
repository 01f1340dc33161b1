namespace BestPractice.Web.Serving;

/// <summary>What only a preview has stands in one folder, and for visitors there is no such folder.</summary>
internal static class PreviewFolder
{
    public static void UsePreviewFolder(this WebApplication app, SiteOptions options)
    {
        if (options.Preview) return;
        app.UseWhen(IsInside, branch => branch.Run(http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }));
    }

    // The files of a site are found in small letters and in capitals.
    private static bool IsInside(HttpContext http) => http.Request.Path.StartsWithSegments(Links.PreviewFolder, StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue;
}

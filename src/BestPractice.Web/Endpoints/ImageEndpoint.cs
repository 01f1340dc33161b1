namespace BestPractice.Web.Endpoints;

/// <summary><c>/images/</c>: the pictures of <c>content/images</c>, and no other files.</summary>
internal static class ImageEndpoint
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".webp"] = "image/webp", [".avif"] = "image/avif",
    };

    public static void MapImages(this WebApplication app) => app.MapMethods("/images/{name}", [HttpMethods.Get, HttpMethods.Head], Send);

    private static IResult Send(string name, SiteOptions options)
    {
        var folder = Path.GetFullPath(Path.Combine(options.ContentPath, "images"));
        var file = new FileInfo(Path.Combine(folder, Path.GetFileName(name)));
        return file.Exists && file.LinkTarget is null && file.Name == name && Types.TryGetValue(file.Extension, out var type)
            ? Results.File(file.FullName, type, lastModified: new DateTimeOffset(file.LastWriteTimeUtc), enableRangeProcessing: false)
            : Results.NotFound();
    }
}

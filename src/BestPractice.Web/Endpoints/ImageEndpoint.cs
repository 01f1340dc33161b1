using BestPractice.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/images/</c>: the pictures of <c>content/images</c>, and no other files.</summary>
internal static class ImageEndpoint
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".webp"] = "image/webp", [".avif"] = "image/avif",
    };

    public static void MapImages(this WebApplication app) => app.MapMethods("/images/{name}", [HttpMethods.Get, HttpMethods.Head], Send).WithMetadata(new SentAsIs());

    private static IResult Send(string name, SiteOptions options, HttpResponse response)
    {
        var folder = Path.GetFullPath(Path.Combine(options.ContentPath, "images"));
        var file = new FileInfo(Path.Combine(folder, Path.GetFileName(name)));
        // A pipe or a device has no length, and reading it may never end.
        if (!file.Exists || file.Length == 0 || file.LinkTarget is not null || file.Name != name || !Types.TryGetValue(file.Extension, out var type)) return Results.NotFound();
        response.Headers.CacheControl = options.Preview ? "no-cache" : "public, max-age=3600";
        var changed = new DateTimeOffset(file.LastWriteTimeUtc);
        var tag = new EntityTagHeaderValue($"\"{changed.UtcTicks:x}-{file.Length:x}\"");
        return Results.File(file.FullName, type, lastModified: changed, entityTag: tag);
    }
}

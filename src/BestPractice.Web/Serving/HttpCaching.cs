using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Serving;

/// <summary>
/// Gives each finished answer a strong ETag (RFC 9110, 8.8.3) over its very bytes, before it starts, so that the edge cache keeps it too.
/// It stands inside that cache and outside the compression: each encoding has its own ETag. Files have ETags of their own.
/// </summary>
internal static class HttpCaching
{
    private const string ForAMinute = "public, max-age=60";

    /// <summary>For previews: an editor who goes back must not see what stood there before the file was saved.</summary>
    public const string AskEachTime = "no-cache";

    public static void UseHttpCaching(this WebApplication app, SiteOptions options)
    {
        var kept = options.Preview ? AskEachTime : ForAMinute;
        app.UseWhen(http => IsRendered(http) && !AskedOnce.Is(http), branch =>
        {
            branch.Use((http, next) => AddETag(http, next, kept));
            branch.UseResponseCompression();
        });
    }

    internal static bool IsRendered(HttpContext http) =>
        http.GetEndpoint()?.Metadata is not { } known || known.GetMetadata<StaticAssetDescriptor>() is null && known.GetMetadata<SentAsIs>() is null;

    private static async Task AddETag(HttpContext http, RequestDelegate next, string kept)
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
        if (http.Response.StatusCode == StatusCodes.Status200OK && Validate(http, held.GetBuffer().AsSpan(0, (int)held.Length), kept)) return;
        // Without a limit a browser keeps a redirect for ever, and an entry that gets its old name back leads in a circle.
        if (http.Response.StatusCode is StatusCodes.Status301MovedPermanently or StatusCodes.Status404NotFound or StatusCodes.Status410Gone && http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = kept;
        if (held.Length > 0) http.Response.ContentLength = held.Length;
        held.Position = 0;
        // Others may wait for this very answer in the cache: it is finished even when the one who asked first has gone.
        await held.CopyToAsync(sent, CancellationToken.None);
    }

    /// <summary>Sets the validator and compares weakly, as If-None-Match does (RFC 9110, 13.1.2); true when the client has these bytes already and gets a 304 without them.</summary>
    private static bool Validate(HttpContext http, ReadOnlySpan<byte> body, string kept)
    {
        var headers = http.Response.Headers;
        if (headers.CacheControl.Count == 0) headers.CacheControl = kept;
        if (headers.Vary.Count == 0) headers.Vary = HeaderNames.AcceptEncoding;
        if (headers.CacheControl == "no-store") return false;
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"";
        headers.ETag = tag;
        if (!http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Tag == tag)) return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        headers.ContentLength = null;
        headers.Remove(HeaderNames.ContentEncoding);
        headers.Remove(HeaderNames.ContentType);
        return true;
    }
}

/// <summary>Marks an endpoint whose files are sent from disk with validators of their own.</summary>
internal sealed class SentAsIs;

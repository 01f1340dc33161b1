using System.Globalization;
using BestPractice.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace BestPractice.Web.Serving;

/// <summary>
/// Finished answers, kept under content version, path, the query keys that mean something, and the encoding chosen for the client.
/// A new content version is a new key, so nothing has to be thrown away. Only answers with status 200 are kept.
/// </summary>
internal sealed class EdgeCache : IOutputCachePolicy
{
    public const string Policy = "edge";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var mayKeep = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResponseCacheAttribute>()?.NoStore != true && !OneSpelling.IsOther(request);
        var readOnly = mayKeep && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = readOnly;
        context.AllowCacheLookup = readOnly;
        context.AllowCacheStorage = readOnly;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        // Not the cache's own rule, which puts keys and values in order: another order is another address and gets a redirect.
        context.CacheVaryByRules.VaryByValues["query"] = QueryString.Create(KnownQuery.Pairs(request.QueryString.Value, KnownQuery.Anywhere).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Value ?? "";
        context.CacheVaryByRules.CacheKeyPrefix = context.HttpContext.RequestServices.GetRequiredService<IndexSnapshot>().Version;
        context.CacheVaryByRules.VaryByValues["encoding"] = ChosenEncoding(context.HttpContext);
        // Home shows another winner every day.
        if (context.HttpContext.Request.Path == "/" || context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ChangesDaily>() is not null) context.CacheVaryByRules.VaryByValues["day"] = Today(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl != "no-store" && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }

    private static string Today(HttpContext http) =>
        http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Many spellings of Accept-Encoding lead to the same few encodings.</summary>
    private static string ChosenEncoding(HttpContext http) =>
        http.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(http)?.EncodingName ?? "identity";
}

/// <summary>Marks an endpoint whose answers name the day.</summary>
internal sealed class ChangesDaily;

using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Edge;

/// <summary>Answers from the edge cache before anything else is done, and fills it behind the routing. Only answers with status 200 are kept.</summary>
internal static class KeptAnswers
{
    private static readonly HashSet<string> OfBody = new([HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.ContentLanguage], StringComparer.OrdinalIgnoreCase);

    public static TBuilder KeptAtEdge<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new KeptAtEdge());

    public static void UseEdge(this WebApplication app) => app.UseOnceOpen<EdgeCache>(cache =>
    {
        var encoding = app.Services.GetRequiredService<ChosenEncoding>();
        return (http, next) =>
        {
            var request = http.Request;
            if (!ReadOnlyMethods.Has(request)) return ElsewhereAsync(http, next);
            // Only GET has parts (RFC 9110, 14.2).
            if (HttpMethods.IsHead(request.Method)) request.Headers.Range = StringValues.Empty;
            var key = EdgeKey.Of(request, encoding.Of(http));
            if (cache.Find(key) is { } kept && !(kept.HasParts && request.Headers.Range.Count > 0)) return kept.SendAsync(http);
            if (AskedOnce.Is(http)) return next(http);
            http.Features.Set(new NotKeptYet(key));
            return ElsewhereAsync(http, next);
        };
    });

    /// <summary>The thread that began with a request has many connections to look after (<see cref="InlineSockets"/>).</summary>
    private static async Task ElsewhereAsync(HttpContext http, RequestDelegate next)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await next(http);
    }

    /// <summary>Keeps what the endpoints behind it answer; who asks for the same meanwhile waits for it.</summary>
    public static void UseKeptAnswers(this WebApplication app) => app.UseWhen(MayBeKept, branch => branch.UseOnceOpen<EdgeCache>(cache => async (http, next) =>
    {
        using var held = new MemoryStream();
        var shelf = cache.Shelf;
        var (kept, isOwn) = await shelf.MakeAsync(http.Features.Get<NotKeptYet>()!.Key, () => MakeAsync(http, next, held, shelf.Version), http.RequestAborted);
        if (isOwn) await SendAsync(http, held);
        else if (kept is not null) await kept.SendAsync(http);
        else await next(http);
    }));

    /// <summary>True for a question whose answer, if it is one, need not be made again.</summary>
    public static bool MayBeKept(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<KeptAtEdge>() is not null && http.Features.Get<NotKeptYet>() is not null && !OneSpelling.IsOther(http.Request) && !IsPartOfFile(http);

    /// <summary>Only files have parts. What the program writes is sent whole (RFC 9110, 14.2), or Range would be a way around what is kept.</summary>
    private static bool IsPartOfFile(HttpContext http) => http.Request.Headers.Range.Count > 0 && !HttpCaching.IsRendered(http);

    /// <summary>Starts the answer, so that its headers are those that leave, and holds its bytes. Who asks for the headers alone (HEAD) leaves the whole for others.</summary>
    private static async Task<KeptAnswer?> MakeAsync(HttpContext http, RequestDelegate next, MemoryStream held, string version)
    {
        var (method, asked) = (http.Request.Method, http.Request.Headers.IfNoneMatch);
        (http.Request.Method, http.Request.Headers.IfNoneMatch) = (HttpMethods.Get, StringValues.Empty);
        var sent = http.Response.Body;
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = sent;
            (http.Request.Method, http.Request.Headers.IfNoneMatch) = (method, asked);
        }
        var response = http.Response;
        if (response.StatusCode != StatusCodes.Status200OK) return null;
        var ofBody = response.Headers.Where(header => OfBody.Contains(header.Key)).ToArray();
        response.ContentLength = held.Length;
        if (KeptAnswer.IsKnown(http.Request, response.Headers.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            foreach (var (name, _) in ofBody) response.Headers.Remove(name);
        }
        // Others may wait for this very answer: it is finished even when the one who asked first has gone.
        await response.StartAsync(CancellationToken.None);
        if (!IsForEverybody(http) || http.RequestServices.GetRequiredService<IndexSnapshot>().Version != version) return null;
        return new KeptAnswer([.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength && !OfBody.Contains(header.Key))], ofBody, held.ToArray(), EndOf(http));
    }

    /// <summary>A client may take an answer that is not compressed; one that is has to be as it asked.</summary>
    private static bool IsForEverybody(HttpContext http) =>
        http.Response.Headers is { CacheControl: var rule, SetCookie.Count: 0, ContentEncoding: var encoding } && rule != "no-store" && (encoding.Count == 0 || encoding == http.Features.Get<NotKeptYet>()!.Key.Encoding);

    private static Task SendAsync(HttpContext http, MemoryStream held)
    {
        held.Position = 0;
        return http.Response.StatusCode == StatusCodes.Status304NotModified || HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : held.CopyToAsync(http.Response.Body, CancellationToken.None);
    }

    /// <summary>Home shows another winner every day.</summary>
    private static DateTimeOffset EndOf(HttpContext http)
    {
        var isOfToday = http.Request.Path == "/" || http.GetEndpoint()!.Metadata.GetMetadata<ChangesDaily>() is not null;
        return isOfToday ? new DateTimeOffset(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date.AddDays(1), TimeSpan.Zero) : DateTimeOffset.MaxValue;
    }
}

/// <summary>Marks an endpoint whose answers depend on nothing but the content, the address and the encoding.</summary>
internal sealed class KeptAtEdge;

/// <summary>Marks an endpoint whose answers name the day.</summary>
internal sealed class ChangesDaily;

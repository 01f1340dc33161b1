using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Edge;

/// <summary>A finished answer with status 200.</summary>
/// <param name="headers">All that go with it, but for its length.</param>
/// <param name="ofBody">Those that only go with the bytes.</param>
/// <param name="body">The bytes, in one encoding.</param>
/// <param name="endsAt">From when on another answer is right.</param>
internal sealed class KeptAnswer(KeyValuePair<string, StringValues>[] headers, KeyValuePair<string, StringValues>[] ofBody, byte[] body, DateTimeOffset endsAt)
{
    private const int HeaderSize = 2048;

    private readonly string? _tag = headers.FirstOrDefault(header => header.Key == HeaderNames.ETag).Value;

    public DateTimeOffset EndsAt => endsAt;

    /// <summary>About what it takes in memory, in bytes.</summary>
    public int Size => body.Length + HeaderSize;

    /// <summary>True for a file: who asks for a part of it gets that from the file.</summary>
    public bool HasParts { get; } = headers.Any(header => header.Key == HeaderNames.AcceptRanges);

    public Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        foreach (var (name, value) in headers) response.Headers[name] = value;
        if (IsKnown(http.Request, _tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        foreach (var (name, value) in ofBody) response.Headers[name] = value;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, 0, body.Length, CancellationToken.None);
    }

    /// <summary>Whether the client has it: compared weakly, as If-None-Match does (RFC 9110, 13.1.2).</summary>
    public static bool IsKnown(HttpRequest request, string? tag) =>
        request.Headers.IfNoneMatch.Count > 0 && tag is not null && Names(request, tag);

    /// <summary>Apart, because its lambda would take memory for every request.</summary>
    private static bool Names(HttpRequest request, string tag) => request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Tag == tag);
}

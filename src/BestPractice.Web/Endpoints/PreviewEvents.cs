using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using BestPractice.Catalogue;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary>
/// <c>/preview/events</c>: the version of the content now, each new one, and the same again after a while, so that a connection that is dead is noticed.
/// It holds no index: a page that is open for days must not keep a file.
/// </summary>
internal static class PreviewEvents
{
    public const string MediaType = "text/event-stream";

    private const string Kind = "version";

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BeforeReconnecting = TimeSpan.FromSeconds(1);

    public static void MapPreviewEvents(this WebApplication app) =>
        app.MapGet(Links.PreviewEvents(), (HttpContext http, CurrentIndex current, TimeProvider clock, IHostApplicationLifetime host) =>
            TypedResults.ServerSentEvents(Versions(current, clock, host.ApplicationStopping, http.RequestAborted))).WithMetadata(new SentAsIs());

    /// <summary>Ends without a fault when the browser has gone, and when the program stops, which would otherwise wait for it.</summary>
    internal static async IAsyncEnumerable<SseItem<string>> Versions(CurrentIndex current, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        while (!over.IsCancellationRequested)
        {
            var replaced = current.Replaced;
            yield return new SseItem<string>(current.Newest.Version, Kind) { ReconnectionInterval = BeforeReconnecting };
            await Task.WhenAny(replaced, Task.Delay(Beat, clock, over.Token));
        }
    }
}

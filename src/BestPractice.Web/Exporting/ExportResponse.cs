using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;

namespace BestPractice.Web.Exporting;

/// <summary>What the site says to one request of an export, held back until it is whole.</summary>
internal sealed class ExportResponse : HttpResponseFeature
{
    // Most answers are shorter; one that was longer does not hold its memory until the end.
    private const int MostSpared = 1 << 20;

    private static readonly ConcurrentBag<MemoryStream> Spared = [];

    private readonly MemoryStream _bytes = Spared.TryTake(out var spared) ? spared : new();
    private readonly Stack<(Func<object, Task> Do, object State)> _starting = [];
    private readonly Stack<(Func<object, Task> Do, object State)> _completed = [];

    public ExportResponse()
    {
        Body = _bytes;
        Content = new StreamResponseBodyFeature(_bytes);
    }

    public IHttpResponseBodyFeature Content { get; }

    public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

    public override void OnCompleted(Func<object, Task> callback, object state) => _completed.Push((callback, state));

    /// <summary>Keeps the memory of an answer for another.</summary>
    public static void Spare(MemoryStream bytes)
    {
        if (bytes.Capacity > MostSpared) return;
        bytes.SetLength(0);
        Spared.Add(bytes);
    }

    /// <summary>The answer, after all that sets headers at the last moment.</summary>
    public async Task<ExportAnswer> FinishAsync()
    {
        while (_starting.TryPop(out var last)) await last.Do(last.State);
        await Content.CompleteAsync();
        return new ExportAnswer(StatusCode, Headers, _bytes);
    }

    /// <summary>Lets go of what the request has held.</summary>
    public async Task CompleteAsync()
    {
        while (_completed.TryPop(out var last)) await last.Do(last.State);
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace BestPractice.Web.Edge;

/// <summary>
/// The answers of one content version. Pages have room of their own: whoever sends other filters and words each time pushes out filters and words, and no page.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Who began with an older shelf ends with it; nothing in it holds more than memory.")]
internal sealed class EdgeShelf(string version)
{
    public const long RoomForPages = 64 * 1024 * 1024;
    public const long RoomForLists = 24 * 1024 * 1024;

    /// <summary>So many characters need no memory of their own.</summary>
    private const int UsualKey = 160;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = RoomForPages });
    private readonly MemoryCache _lists = new(new MemoryCacheOptions { SizeLimit = RoomForLists });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<KeptAnswer?>> _making = new(StringComparer.Ordinal);

    public string Version => version;

    public KeptAnswer? Find(EdgeKey key)
    {
        Span<char> room = stackalloc char[UsualKey];
        ReadOnlySpan<char> text = room.TryWrite($"{key.Encoding} {key.Address}", out var length) ? room[..length] : key.Text;
        return Room(key).TryGetValue(text, out KeptAnswer? kept) ? kept : null;
    }

    /// <summary>Makes an answer, or waits for the same one that somebody is making already; null where what was made may not be kept.</summary>
    public async Task<(KeptAnswer? Answer, bool IsOwn)> MakeAsync(EdgeKey key, Func<Task<KeptAnswer?>> make, CancellationToken gone)
    {
        var own = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var text = key.Text;
        var making = _making.GetOrAdd(text, own);
        if (making != own) return (await making.Task.WaitAsync(gone), IsOwn: false);
        KeptAnswer? made = null;
        try
        {
            made = await make();
            if (made is not null) Room(key).Set(text, made, new MemoryCacheEntryOptions { Size = made.Size + 2 * text.Length });
        }
        finally
        {
            _making.TryRemove(text, out _);
            own.SetResult(made);
        }
        return (made, IsOwn: true);
    }

    private MemoryCache Room(EdgeKey key) => key.IsPage ? _pages : _lists;
}

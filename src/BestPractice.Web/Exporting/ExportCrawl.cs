using System.Collections.Concurrent;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>Asks the site for everything that its pages lead to and puts the answers into a folder.</summary>
internal sealed class ExportCrawl(ExportServer server, ExportFolder folder, ExportLinks links, ExportText texts)
{
    // While one waits for the disk the others work.
    private static readonly int Workers = Environment.ProcessorCount + 1;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private static readonly string[] Followed = [".html", ".css", ".xml", ".webmanifest", LlmsText.Address];

    private readonly ConcurrentDictionary<string, byte> _seen = [];
    private readonly ConcurrentStack<(string Address, bool Optional)> _open = [];
    private readonly ConcurrentStack<(string Address, bool Optional)> _large = [];
    private readonly ConcurrentBag<Move> _moved = [];
    private readonly ConcurrentBag<string> _missing = [];
    private int _known;
    private int _done;

    /// <summary>The addresses that lead to others.</summary>
    public IEnumerable<Move> Moved => _moved;

    /// <summary>Addresses that pages lead to and the site does not have, with its answer.</summary>
    public IReadOnlyList<string> Missing => [.. _missing.Order(StringComparer.Ordinal)];

    /// <summary>Follows all links from some addresses on. What was found last is taken first: the formats of a practice follow its page, while all of it is in memory.</summary>
    /// <param name="start">Path and query of each; one that is not there is no fault.</param>
    /// <param name="progress">Told how many addresses are done and how many are known.</param>
    /// <param name="stopping">Ends the crawl; what is finished stays finished.</param>
    public async Task FollowAsync(IEnumerable<string> start, IProgress<(int Done, int Known)>? progress, CancellationToken stopping)
    {
        using var fault = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Push(start, optional: true);
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(number => Task.Run(() => WorkAsync(takesLarge: number == 0, progress, fault), fault.Token)));
    }

    /// <summary>Takes addresses until none is left and nobody can find another.</summary>
    private async Task WorkAsync(bool takesLarge, IProgress<(int Done, int Known)>? progress, CancellationTokenSource fault)
    {
        try
        {
            while (Volatile.Read(ref _done) < Volatile.Read(ref _known))
            {
                if (!(takesLarge && _large.TryPop(out var next)) && !_open.TryPop(out next))
                {
                    await Task.Delay(Pause, fault.Token);
                    continue;
                }
                Push(await TakeAsync(next.Address, next.Optional, fault.Token), optional: false);
                var done = Interlocked.Increment(ref _done);
                progress?.Report((done, _known));
            }
        }
        catch
        {
            await fault.CancelAsync();
            throw;
        }
    }

    private void Push(IEnumerable<string> addresses, bool optional)
    {
        foreach (var address in addresses.Where(IsNew).Reverse())
        {
            Interlocked.Increment(ref _known);
            (IsLarge(address) ? _large : _open).Push((address, optional));
        }
    }

    /// <summary>Whole lists and the files of the data, of which never two are in memory: one worker takes them all.</summary>
    private static bool IsLarge(string address) => address.StartsWith("/practices.", StringComparison.Ordinal) || ExportAddress.IsSealed(address);

    private bool IsNew(string address) => ExportAddress.PathOf(address) is { } path && _seen.TryAdd(path, 0);

    /// <summary>Puts one answer into the folder and says where it leads.</summary>
    private async Task<IEnumerable<string>> TakeAsync(string address, bool optional, CancellationToken cancellation)
    {
        var path = ExportAddress.PathOf(address)!;
        foreach (var name in new[] { ExportAddress.FileOf(path, isPage: true), ExportAddress.FileOf(path, isPage: false) })
            if (name.Length > 0 && folder.Finished(name) is { } finished) return LinksIn(name, finished).Select(ExportAddress.ServerAddressOf);
        using var answer = await server.AskAsync(address, cancellation);
        if (links.MoveIn(address, answer) is { } move)
        {
            _moved.Add(move);
            return move.To.StartsWith('/') ? [ExportAddress.ServerAddressOf(move.To)] : [];
        }
        if (answer.Status != StatusCodes.Status200OK)
        {
            if (!optional) _missing.Add($"{address}: {answer.Status}");
            return [];
        }
        return Keep(path, answer.Body, answer.MediaType);
    }

    private IReadOnlyCollection<string> Keep(string path, ReadOnlySpan<byte> bytes, string mediaType)
    {
        var (name, twins) = (ExportAddress.FileOf(path, mediaType == "text/html"), texts.HasTwins(mediaType));
        if (!texts.IsAdapted(path, mediaType))
        {
            folder.Write(name, bytes, twins);
            return LinksIn(name, bytes);
        }
        using var text = new SpareText(bytes);
        var found = LinksIn(name, text);
        texts.Adapt(name, text);
        folder.Write(name, text.IsChanged ? text.ToUtf8() : bytes, twins);
        return found;
    }

    private IReadOnlyCollection<string> LinksIn(string name, ReadOnlySpan<byte> bytes)
    {
        if (!IsFollowed(name)) return [];
        using var text = new SpareText(bytes);
        return LinksIn(name, text);
    }

    private IReadOnlyCollection<string> LinksIn(string name, SpareText text) => IsFollowed(name) ? links.In($"/{name}", text.Text) : [];

    private static bool IsFollowed(string name) => Followed.Any($"/{name}".EndsWith);
}

using BestPractice.Authoring;

namespace BestPractice.Web.Serving;

/// <summary>
/// Tells at once that files of the content have changed, as far as the system tells it: many network and container mounts do not, and no system does where a link
/// comes to lead elsewhere. So it also says how long to rest before looking oneself.
/// </summary>
internal sealed class ContentWatch(SiteOptions options, TimeProvider clock, ILogger<ContentWatch> log) : IDisposable
{
    /// <summary>The longest time between two looks.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(60);

    /// <summary>How often to ask for a new commit.</summary>
    public static readonly TimeSpan Commits = TimeSpan.FromSeconds(30);

    private const int RestForWork = 20;
    private static readonly TimeSpan RestOfEditors = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RestOfVisitors = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);
    private const int LongestSettling = 25;

    private static readonly TimeSpan BetweenDoubts = TimeSpan.FromSeconds(5);

    private FileSystemWatcher? _watcher;
    private long _doubted;
    private string? _fault;
    private int _told;
    private int _changes;
    private int _seen;

    /// <summary>How often something has changed.</summary>
    public int Changes => Volatile.Read(ref _changes);

    /// <summary>How often something had changed when <see cref="SettledAsync"/> ended last.</summary>
    public int Seen => Volatile.Read(ref _seen);

    /// <summary>Called on any thread when something has changed and <see cref="SettledAsync"/> has not been asked since.</summary>
    public Action? Told { get; set; }

    /// <summary>Begins to watch, anew where it did before: the folder that was watched may have been put aside.</summary>
    /// <returns>False when the content is not to be watched.</returns>
    public bool Attach()
    {
        if (!options.WatchContent) return false;
        _watcher?.Dispose();
        _watcher = null;
        try
        {
            _watcher = Watch(ContentFolder.RealPathOf(options.ContentPath));
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            if (_fault != fault.Message) IndexLog.NotWatched(log, fault.Message);
            _fault = fault.Message;
        }
        return true;
    }

    /// <summary>Waits until nothing has changed for a moment, one second at most: an editor's program writes a file in several steps. False when nothing was told.</summary>
    public async Task<bool> SettledAsync(CancellationToken stopping)
    {
        if (Interlocked.Exchange(ref _told, 0) == 0) return false;
        for (var round = 0; round < LongestSettling; round++)
        {
            await Task.Delay(Settling, clock, stopping);
            Volatile.Write(ref _seen, Changes);
            if (Interlocked.Exchange(ref _told, 0) == 0) break;
        }
        return true;
    }

    /// <summary>Asks for a look now, though the system has told nothing; not again for a moment, because a look may not help.</summary>
    public void Doubt()
    {
        var (now, last) = (clock.GetTimestamp(), Interlocked.Read(ref _doubted));
        if ((last == 0 || clock.GetElapsedTime(last, now) > BetweenDoubts) && Interlocked.CompareExchange(ref _doubted, now, last) == last) Tell(this, EventArgs.Empty);
    }

    /// <summary>How long to rest after looking, so that looking takes a twentieth of the time at most.</summary>
    /// <param name="took">How long it took.</param>
    public TimeSpan RestAfter(TimeSpan took)
    {
        var rest = TimeSpan.FromTicks(Math.Max(took.Ticks * RestForWork, (options.Preview ? RestOfEditors : RestOfVisitors).Ticks));
        return rest < LongestRest ? rest : LongestRest;
    }

    public void Dispose() => _watcher?.Dispose();

    private FileSystemWatcher Watch(string path)
    {
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += Tell;
        watcher.Error += Tell;
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            watcher.Dispose();
            throw;
        }
    }

    private void Tell(object sender, EventArgs change)
    {
        Interlocked.Increment(ref _changes);
        if (Interlocked.Exchange(ref _told, 1) == 0) Told?.Invoke();
    }
}

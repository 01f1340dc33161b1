using System.Runtime.InteropServices;
using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Builds the index again when an entry appears or disappears by its date, and when the process is told to (SIGHUP).</summary>
internal sealed class IndexRefresh(CurrentIndex current, IndexSource source, TimeProvider clock, ILogger<IndexRefresh> log) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _asked = new(0);
    private readonly Lock _refreshing = new();
    private DateTimeOffset _notBefore;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            _asked.Release();
        });
        await Task.Run(WarmFirst, stoppingToken);
        if (source.Late is { } late && await late.WaitAsync(stoppingToken) != ContentHistory.None) _asked.Release();
        while (true)
        {
            if (!await WaitAsync(stoppingToken)) continue;
            _notBefore = Refresh() ? default : clock.GetUtcNow() + RetryAfter;
        }
    }

    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    /// <summary>Reads the content and shows it, unless it cannot be read or more than half of the entries of any kind would be lost.</summary>
    /// <returns>True when the index on show is the one for the content on disk.</returns>
    internal bool Refresh()
    {
        lock (_refreshing) return TryRefresh();
    }

    private bool TryRefresh()
    {
        try
        {
            var next = source.Open();
            var (before, after) = (new FigureQueries(current.Newest).Read(), new FigureQueries(next).Read());
            if (before.LosesMoreThanHalfIn(after))
            {
                current.Refuse(next);
                IndexLog.RefreshHeldBack(log, after.ToString(), before.ToString());
                return false;
            }
            next.Warm();
            current.Replace(next);
            IndexLog.Opened(log, next);
            return true;
        }
#pragma warning disable CA1031 // The edge of a background task: whatever goes wrong, the site goes on with the last index.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            IndexLog.RefreshFailed(log, fault);
            return false;
        }
    }

    private void WarmFirst()
    {
        using var lease = current.Enter();
        lease.Index.Warm();
    }

    /// <summary>True when it is time: asked for, or the instant has come until which the index holds.</summary>
    private async Task<bool> WaitAsync(CancellationToken stopping)
    {
        var now = clock.GetUtcNow();
        var due = current.Newest.ValidUntil is { } until ? (until > _notBefore ? until : _notBefore) - now : LongestWait;
        if (due <= TimeSpan.Zero) return true;
        using var alarm = new CancellationTokenSource(due < LongestWait ? due : LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(alarm.Token, stopping);
        try
        {
            await _asked.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return due < LongestWait;
        }
    }
}

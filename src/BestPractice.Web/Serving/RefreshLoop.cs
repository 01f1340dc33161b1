using System.Runtime.InteropServices;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>
/// Knows when the index has to follow: an entry appears or disappears by its date, the system tells of a changed file, the process is told to (SIGHUP), and from time
/// to time anyway, since not every change is told.
/// </summary>
internal sealed class RefreshLoop(IndexRefresh refresh, CurrentIndex current, ContentWatch watch, TimeProvider clock) : BackgroundService
{
    /// <summary>A timer stands still while the machine sleeps and knows nothing of a clock that is put right, so the clock is asked again after this time.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _woken = new(0);
    private DateTimeOffset _notBefore;
    private DateTimeOffset? _again;
    private DateTimeOffset? _nextLook;
    private DateTimeOffset _commitsSeen;
    private int _hungUp;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            Ask();
        });
        await Task.Run(refresh.WarmFirst, stoppingToken);
        // Not awaited: an instant does not wait for a long history, nor an editor for related practices.
        _ = Task.Run(() => refresh.CompleteFirstAsync(stoppingToken), stoppingToken);
        watch.Told = () => _woken.Release();
        _commitsSeen = clock.GetUtcNow();
        if (watch.Attach()) _nextLook = _commitsSeen + watch.RestAfter(TimeSpan.Zero);
        while (true)
        {
            await WaitAsync(stoppingToken);
            await FollowAsync(stoppingToken);
        }
    }

    /// <summary>Asks for a reload now, as SIGHUP does.</summary>
    public void Ask()
    {
        Volatile.Write(ref _hungUp, 1);
        _woken.Release();
    }

    public override void Dispose()
    {
        watch.Told = null;
        _woken.Dispose();
        base.Dispose();
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        var hungUp = Interlocked.Exchange(ref _hungUp, 0) == 1;
        var now = Now();
        if (hungUp || Due(now) <= now) Refresh(hungUp, now);
        var told = await watch.SettledAsync(stopping);
        if (told || _nextLook <= Now()) Look(told);
        refresh.Rest();
    }

    private void Refresh(bool history, DateTimeOffset now)
    {
        var isShown = refresh.Refresh(history);
        // A failure while the index still holds must not delay the next instant.
        _notBefore = isShown || current.Newest.HoldsAt(now) ? default : now + RetryAfter;
        _again = refresh.HasFailed ? now + RetryAfter : null;
    }

    private void Look(bool told)
    {
        var now = Now();
        var commits = now - _commitsSeen >= ContentWatch.Commits;
        if (commits) _commitsSeen = now;
        // What nobody told of may be a folder put in the place of the one that is watched.
        if (refresh.RefreshIfChanged(commits, out var took) && !told) watch.Attach();
        _nextLook = Now() + watch.RestAfter(took);
    }

    /// <summary>The time. Where the clock was put back, nothing waits for what was the future.</summary>
    private DateTimeOffset Now()
    {
        var now = clock.GetUtcNow();
        if (_nextLook > now + ContentWatch.LongestRest) _nextLook = now;
        if (_notBefore > now + RetryAfter) _notBefore = now;
        if (_again > now + RetryAfter) _again = now;
        if (_commitsSeen > now) _commitsSeen = now;
        return now;
    }

    /// <summary>The instant until which the index holds, or at which a reload that failed is tried again; where it does not hold now, the instant from which it may be built again.</summary>
    private DateTimeOffset Due(DateTimeOffset now)
    {
        if (current.Newest is var index && !index.HoldsAt(now)) return _notBefore;
        var end = index.ValidUntil ?? DateTimeOffset.MaxValue;
        return refresh.HasFailed && _again < end ? _again.Value : end;
    }

    private async Task WaitAsync(CancellationToken stopping)
    {
        var now = Now();
        var next = Due(now) < _nextLook ? Due(now) : _nextLook ?? Due(now);
        if (next <= now) return;
        using var alarm = new CancellationTokenSource(next - now < LongestWait ? next - now : LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(alarm.Token, stopping);
        try
        {
            await _woken.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // It is time.
        }
    }
}

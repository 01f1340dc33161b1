using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Reads the content again and shows it, unless it cannot be read or too much of it would be lost.</summary>
internal sealed class IndexRefresh(CurrentIndex current, IndexSource source, ProblemLog problems, ILogger<IndexRefresh> log)
{
    private readonly Lock _refreshing = new();

    private string? _heldBack;
    private string? _failed;

    /// <summary>Why what is on disk is not what is shown; null when it is.</summary>
    public string? Fault => _failed ?? _heldBack;

    /// <summary>Reads what the first list and the first search would otherwise wait for.</summary>
    public void WarmFirst()
    {
        using var lease = current.Enter();
        lease.Index.Warm();
    }

    /// <summary>Shows the content on disk.</summary>
    /// <param name="history">True to ask git anew.</param>
    /// <returns>True when the index on show is the one for the content on disk.</returns>
    public bool Refresh(bool history = false)
    {
        lock (_refreshing)
        {
            if (history) source.ForgetHistory();
            return Guarded(Show);
        }
    }

    /// <summary>Shows the content with the history that the first index went without, once git has answered.</summary>
    public async Task AddHistoryAsync(CancellationToken stopping)
    {
        if (source.Late is not { } late) return;
        var history = await late.WaitAsync(stopping);
        lock (_refreshing)
        {
            if (source.Take(history)) Guarded(Show);
        }
    }

    /// <summary>Shows the content on disk if it is another than was read last.</summary>
    /// <param name="commits">True to ask for the last commit, too.</param>
    /// <param name="took">How long it took to look.</param>
    /// <returns>True when there was something new.</returns>
    public bool RefreshIfChanged(bool commits, out TimeSpan took)
    {
        var spent = TimeSpan.Zero;
        lock (_refreshing)
        {
            var differs = false;
            Guarded(() => (differs = source.Differs(commits, out spent)) ? Show() : _heldBack is null);
            took = spent;
            return differs;
        }
    }

    private bool Show()
    {
        var next = source.Open();
        _heldBack = null;
        var (before, after) = (new FigureQueries(current.Newest).Read(), new FigureQueries(next).Read());
        if (source.GuardsAgainstLoss && before.LosesMoreThanHalfIn(after))
        {
            current.Refuse(next);
            _heldBack = $"The content has {after} where it had {before}";
            IndexLog.RefreshHeldBack(log, after.ToString(), before.ToString());
            return false;
        }
        next.Warm();
        current.Replace(next);
        source.Shown(next);
        IndexLog.Opened(log, next);
        problems.Tell(next);
        return true;
    }

    /// <summary>Whatever goes wrong, the site goes on with the last index. The same fault is logged once.</summary>
    private bool Guarded(Func<bool> act)
    {
        try
        {
            var done = act();
            _failed = null;
            return done;
        }
#pragma warning disable CA1031 // The edge of a background task.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            if (_failed != fault.Message) IndexLog.RefreshFailed(log, fault);
            _failed = fault.Message;
            return false;
        }
    }
}

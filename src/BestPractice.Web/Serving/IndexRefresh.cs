using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Reads the content again and shows it, unless it cannot be read or too much of it would be lost.</summary>
internal sealed class IndexRefresh(CurrentIndex current, IndexSource source, QuickEdits edits, ProblemLog problems, ILogger<IndexRefresh> log)
{
    private readonly Lock _refreshing = new();
    // Kept here, because an index that was damaged cannot be asked any more.
    private IndexFigures _shown = new FigureQueries(current.Newest).Read();
    private string? _heldBack;
    private string? _notShown;
    private string? _notRead;

    /// <summary>Why what is on disk is not what is shown; null when it is.</summary>
    public string? Fault => _notRead ?? _notShown ?? _heldBack ?? (current.Newest.IsWhole ? null : "The index file was changed or removed");

    /// <summary>True when what is on disk could not be shown, so that it is worth another try; what is held back is not.</summary>
    public bool HasFailed => _notShown is not null;

    /// <summary>Reads what the first list and the first search would otherwise wait for.</summary>
    public void WarmFirst() => Guarded(ref _notShown, () =>
    {
        using (var lease = current.Enter()) lease.Index.Warm();
        if (edits.IsWhole) ForgetReadings();
    });

    /// <summary>Shows the content on disk.</summary>
    /// <param name="history">True to ask git anew.</param>
    /// <returns>True when the index on show is the one for the content on disk.</returns>
    public bool Refresh(bool history = false)
    {
        lock (_refreshing)
        {
            if (history) source.ForgetHistory();
            return ShowGuarded() && _heldBack is null;
        }
    }

    /// <summary>Shows what the first index went without: related practices, and the history once git has answered.</summary>
    public async Task CompleteFirstAsync(CancellationToken stopping)
    {
        var history = source.Late is { } late ? await late.WaitAsync(stopping) : null;
        lock (_refreshing)
        {
            var isHistoryNews = history is not null && source.Take(history);
            if (!isHistoryNews && !IsUnfinished()) return;
            Guarded(ref _notShown, Show);
            ForgetReadings();
        }
    }

    /// <summary>Shows the content on disk if it is another than was shown or held back last.</summary>
    /// <param name="commits">True to ask for the last commit, too.</param>
    /// <param name="took">How long it took to look.</param>
    /// <returns>False when there was nothing new.</returns>
    public bool RefreshIfChanged(bool commits, out TimeSpan took)
    {
        lock (_refreshing)
        {
            var (differs, spent) = (false, TimeSpan.Zero);
            if (!Guarded(ref _notRead, () => differs = source.Differs(commits, out spent) || IsUnfinished() || IsDamaged())) differs = true;
            else if (differs) ShowGuarded();
            took = spent;
            return differs;
        }
    }

    /// <summary>Gives back the memory for which no editor has had a use for a while.</summary>
    public void Rest()
    {
        lock (_refreshing)
        {
            if (source.ForgetReadings(evenSoon: false)) SpareMemory.GiveBack();
        }
    }

    private void ForgetReadings()
    {
        if (source.ForgetReadings(evenSoon: true)) SpareMemory.GiveBack();
    }

    /// <summary>True where the whole index has not followed to what is on show: the first one, or edits, even where they have been taken back since.</summary>
    private bool IsUnfinished() => !edits.IsWhole && _heldBack is null;

    /// <summary>Nobody but us has anything to do in the folder of indexes, but disks are cleaned by hand.</summary>
    private bool IsDamaged()
    {
        if (current.Newest.IsWhole) return false;
        IndexLog.Damaged(log, current.Newest.Path);
        return true;
    }

    private bool ShowGuarded()
    {
        var isShown = Guarded(ref _notShown, Show);
        // Once the last index is not held any more.
        SpareMemory.GiveBack();
        return isShown;
    }

    private void Show()
    {
        // Held, because the whole index is made of it.
        using var last = current.Enter();
        if (source.Unopened is { } edited) edits.Show(edited);
        var next = edits.ShowUntil(Task.Run(source.Open));
        var (before, after) = (_shown, new FigureQueries(next).Read());
        if (source.GuardsAgainstLoss && before.LosesMoreThanHalfIn(after))
        {
            current.Refuse(next);
            source.HeldBack();
            _heldBack = $"The content has {after} where it had {before}";
            IndexLog.RefreshHeldBack(log, after.ToString(), before.ToString());
            return;
        }
        next.Warm();
        edits.ShowWhole(next, source.Opened);
        source.Shown(next);
        _shown = after;
        (_heldBack, _notRead) = (null, null);
        IndexLog.Opened(log, next);
        problems.Tell(next);
    }

    /// <summary>Whatever goes wrong, the site goes on with the last index. A fault is logged once while it lasts.</summary>
    private bool Guarded(ref string? fault, Action act)
    {
        try
        {
            act();
            fault = null;
            return true;
        }
#pragma warning disable CA1031 // The edge of a background task.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            if (fault != thrown.Message) IndexLog.RefreshFailed(log, thrown);
            fault = thrown.Message;
            return false;
        }
    }
}

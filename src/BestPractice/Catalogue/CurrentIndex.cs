namespace BestPractice.Catalogue;

/// <summary>The index that readers see now. Replacing it is one assignment; who began with the old one ends with it.</summary>
public sealed class CurrentIndex(IndexSnapshot first)
{
    private readonly Lock _replacing = new();
    private volatile IndexSnapshot _current = first;
    private volatile TaskCompletionSource _replaced = Waiting();

    /// <summary>The newest index.</summary>
    public IndexSnapshot Newest => _current;

    /// <summary>Ends with the next replacement. Who takes it before looking at <see cref="Newest"/> misses none.</summary>
    public Task Replaced => _replaced.Task;

    /// <summary>The newest index, held until the lease is disposed.</summary>
    public IndexLease Enter()
    {
        while (true)
        {
            var index = _current;
            if (index.TryEnter()) return new IndexLease(index);
        }
    }

    /// <summary>Gives up an index that is not to be shown.</summary>
    public void Refuse(IndexSnapshot next)
    {
        lock (_replacing)
        {
            if (_current.Path != next.Path) next.Retire();
        }
    }

    /// <summary>Shows another index from now on; the old file is removed when its last reader has left. The same file changes nothing.</summary>
    public void Replace(IndexSnapshot next)
    {
        lock (_replacing)
        {
            var old = _current;
            if (old.Path == next.Path) return;
            _current = next;
            var told = _replaced;
            _replaced = Waiting();
            told.SetResult();
            old.Retire();
        }
    }

    /// <summary>Those who wait go on elsewhere, never inside a replacement.</summary>
    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The right to read one index until disposal.</summary>
public sealed class IndexLease : IDisposable
{
    private IndexSnapshot? _held;

    internal IndexLease(IndexSnapshot index) => Index = _held = index;

    /// <summary>The index that is held.</summary>
    public IndexSnapshot Index { get; }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _held, null)?.Leave();
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Edge;

/// <summary>Finished answers of the content version that is shown now; those of an earlier one are let go all at once.</summary>
internal sealed class EdgeCache(CurrentIndex current, TimeProvider clock)
{
    private volatile EdgeShelf _shelf = new(current.Newest.Version);
    private long _hits;
    private long _misses;

    /// <summary>How many answers came from here since the start.</summary>
    public long Hits => Volatile.Read(ref _hits);

    /// <summary>How many questions found none here.</summary>
    public long Misses => Volatile.Read(ref _misses);

    /// <summary>The answers to an index; what was made of it goes there, however late.</summary>
    public EdgeShelf Shelf
    {
        get
        {
            var (shelf, version) = (_shelf, current.Newest.Version);
            return shelf.Version == version ? shelf : _shelf = new EdgeShelf(version);
        }
    }

    /// <summary>What is kept for a request, or null.</summary>
    public KeptAnswer? Find(EdgeKey key)
    {
        var found = Shelf.Find(key) is { } kept && (kept.EndsAt == DateTimeOffset.MaxValue || kept.EndsAt > clock.GetUtcNow()) ? kept : null;
        Interlocked.Increment(ref found is null ? ref _misses : ref _hits);
        return found;
    }
}

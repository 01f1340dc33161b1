using System.Collections.Concurrent;
using BestPractice.Search;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>One finished index file. Readers enter and leave; when it is retired, the last one out removes the file.</summary>
public sealed class IndexSnapshot
{
    private readonly Lock _lock = new();
    private readonly string _connectionString;
    private readonly Lazy<ListIndex> _lists;
    private readonly Lazy<WordList> _words;
    private readonly (DateTime Written, long Length) _whole;
    private int _readers;
    private bool _retired;

    internal IndexSnapshot(string path, string version, DateTimeOffset? validFrom, DateTimeOffset? validUntil)
    {
        Path = path;
        Version = version;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 5 }.ToString();
        _whole = StateOf(path);
        _lists = new Lazy<ListIndex>(() => Read(ListIndexQueries.Read));
        _words = new Lazy<WordList>(() => Read(WordQueries.Read));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The content version: letters, digits and a hyphen that change whenever anything shown may change.</summary>
    public string Version { get; }

    /// <summary>When it was built: a clock that is put back before it makes of the index one of the future.</summary>
    public DateTimeOffset? ValidFrom { get; }

    /// <summary>When an entry appears or disappears by its date, so that the index has to be built again; null means never.</summary>
    public DateTimeOffset? ValidUntil { get; }

    /// <summary>True when exactly those entries are public at an instant which it shows.</summary>
    public bool HoldsAt(DateTimeOffset instant) => !(instant < ValidFrom) && !(instant >= ValidUntil);

    /// <summary>False when the file is gone or has been written to: it has to be built again.</summary>
    public bool IsWhole => StateOf(Path) == _whole;

    /// <summary>True where related practices are still missing: it is to be shown until the whole is there.</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>Keeps other programs from removing the file.</summary>
    internal HeldFile? Held { get; init; }

    /// <summary>The sets and orders of its practices; read at the first need, since an index never changes.</summary>
    public ListIndex Lists => _lists.Value;

    /// <summary>The words of its texts; read at the first search.</summary>
    public WordList Words => _words.Value;

    /// <summary>The slugs of its pages of their own. Every page asks for them to link to them, and those that tell of a damaged index do too.</summary>
    public required IReadOnlySet<string> Pages { get; init; }

    /// <summary>Reads now what the first list and the first search would otherwise wait for.</summary>
    public void Warm() => Parallel.Invoke(() => _ = Lists, () => _ = Words);

    /// <summary>What single letters have found.</summary>
    internal ConcurrentDictionary<string, SearchHits> Letters { get; } = new();

    /// <summary>Practices that were read lately: one for each remainder of a hash. Who asks for a practice asks for its other formats next.</summary>
    internal PracticeRecord?[] Recent { get; } = new PracticeRecord?[64];

    /// <summary>A pooled read-only connection. Dispose it.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Keeps the file until <see cref="Leave"/>; false when it is being removed already.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_retired && _readers == 0) return false;
            _readers++;
            return true;
        }
    }

    /// <summary>Ends what <see cref="TryEnter"/> began.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _readers--;
            RemoveIfUnused();
        }
    }

    /// <summary>Leaves the file to other programs and to the next start, as the end of the program does.</summary>
    public void GiveUp() => Held?.Dispose();

    /// <summary>Takes a replaced index into use again; false when its file is being removed already.</summary>
    internal bool TryRevive()
    {
        lock (_lock)
        {
            if (_retired && _readers == 0) return false;
            _retired = false;
            return true;
        }
    }

    /// <summary>Marks the index as replaced.</summary>
    internal void Retire()
    {
        lock (_lock)
        {
            _retired = true;
            RemoveIfUnused();
        }
    }

    private T Read<T>(Func<SqliteConnection, T> read)
    {
        using var database = Open();
        return read(database);
    }

    private void RemoveIfUnused()
    {
        if (!_retired || _readers > 0) return;
        using (var connection = new SqliteConnection(_connectionString)) SqliteConnection.ClearPool(connection);
        GiveUp();
        HeldFile.TryRemove(Path);
    }

    private static (DateTime Written, long Length) StateOf(string path) => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;
}

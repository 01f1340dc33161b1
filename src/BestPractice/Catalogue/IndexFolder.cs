using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BestPractice.Authoring;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>
/// The folder of finished index files. A file's name says for which content, program and time zone it was built, from when it holds, what the commits said, and what its
/// bytes must be, so that a start with unchanged content takes it as it is.
/// </summary>
public sealed class IndexFolder(string path, TimeZoneInfo timeZone, TimeProvider clock)
{
    private const int Kept = 3;
    private static readonly Guid Program = typeof(IndexFolder).Module.ModuleVersionId;

    private readonly string _path = Path.GetFullPath(path);

    /// <summary>True to show drafts and what is scheduled or expired, too, each with its word.</summary>
    public bool Unpublished { get; init; }

    /// <summary>True to keep the advice for editors among the problems.</summary>
    public bool Advice { get; init; }

    // What this process reads or has just replaced: the same file must not be removed below a reader, nor have two owners.
    private readonly Dictionary<string, IndexSnapshot> _given = [];

    // The next index is made of this one, as far as they are the same.
    private IndexSnapshot? _last;

    /// <summary>
    /// The index for this content: the one on disk when it is finished and still holds, else a new one. While the history of the content is not known yet, the newest
    /// with whatever history will do. Not for two threads at a time.
    /// </summary>
    /// <param name="content">The content.</param>
    /// <param name="before">What was shown before, for the files that have errors now; without it they are left out.</param>
    /// <param name="quickly">True to be given a provisional index where none is there; opening the same content again gives the whole.</param>
    /// <exception cref="SqliteException">A new index cannot be written.</exception>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    public IndexSnapshot Open(ContentFolder content, LastGood? before = null, bool quickly = false)
    {
        Directory.CreateDirectory(_path);
        var index = Find(content, kept: "");
        if (index is null || before is not null && new FigureQueries(index).Read().Errors > 0) index = OpenKeeping(content, before, index, quickly);
        _given[index.Path] = index;
        _last = index;
        return index;
    }

    /// <summary>Lets go of the lists and words of indexes whose files are gone.</summary>
    public void ForgetRemoved()
    {
        foreach (var gone in _given.Keys.Where(file => !File.Exists(file)).ToList()) _given.Remove(gone);
    }

    private IndexSnapshot OpenKeeping(ContentFolder content, LastGood? before, IndexSnapshot? keepingNothing, bool quickly)
    {
        var now = clock.GetUtcNow();
        var report = Advice ? ContentReport.ForEditors(content, timeZone, now, before: before) : ContentReport.Of(content, timeZone, before);
        var found = report.Kept.Count == 0 ? keepingNothing : Find(content, report.KeptDigest);
        if (found is not null) return found;
        using var turn = BuildTurn.In(_path);
        if (turn.IsAlone) RemoveUnfinished();
        // Another program may have built it meanwhile.
        if (Find(content, report.KeptDigest) is { } built) return built;
        var index = Build(report, content, now, isProvisional: quickly);
        RemoveOldFiles(index.Path);
        return index;
    }

    private IndexSnapshot? Find(ContentFolder content, string kept) =>
        Directory.GetFiles(_path, $"{NameFor(content, kept)}-*-{content.History?.Digest ?? "*"}-*.db").OrderDescending(StringComparer.Ordinal).Select(TryReuse).FirstOrDefault(index => index is not null);

    /// <summary>A provisional one is not for another program or another start: neither its bytes nor its place on the disk are made sure of.</summary>
    private IndexSnapshot Build(ContentReport report, ContentFolder content, DateTimeOffset now, bool isProvisional)
    {
        var name = isProvisional ? "provisional" : NameFor(content, report.KeptDigest);
        var unfinished = Path.Combine(_path, $"{name}-{now.UtcTicks}.{Environment.ProcessId}.tmp");
        try
        {
            IndexBuilder.Build(report, unfinished, now, Unpublished, Basis(), withRelated: !isProvisional);
            if (!isProvisional) FlushToDisk(unfinished);
            var end = isProvisional ? $"{Environment.ProcessId}" : $"{(content.History ?? ContentHistory.None).Digest}-{DigestOf(unfinished)}";
            var file = Path.Combine(_path, $"{name}-{now.UtcTicks}-{end}.db");
            File.Move(unfinished, file, overwrite: true);
            return Read(file, isProvisional);
        }
        finally
        {
            HeldFile.TryRemove(unfinished);
        }
    }

    private string? Basis() => _last is { IsWhole: true } last && (last.IsProvisional || IsWhole(last.Path)) ? last.Path : null;

    /// <summary>The name must not reach the disk before the content, or a power cut leaves a finished name on half a file.</summary>
    private static void FlushToDisk(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A finished index that holds now, or null: a file of another kind, damaged or out of date is as good as none.</summary>
    private IndexSnapshot? TryReuse(string file)
    {
        try
        {
            if (_given.TryGetValue(file, out var given)) return given.HoldsAt(clock.GetUtcNow()) && IsWhole(file) && given.TryRevive() ? given : null;
            var index = Read(file);
            if (index.HoldsAt(clock.GetUtcNow()) && IsWhole(file)) return index;
            index.GiveUp();
            return null;
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or KeyNotFoundException or FormatException or InvalidCastException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    internal static IndexSnapshot Read(string file, bool isProvisional = false)
    {
        var held = new HeldFile(file);
        try
        {
            return Read(file, held, isProvisional);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static IndexSnapshot Read(string file, HeldFile held, bool isProvisional)
    {
        using var database = OpenUnpooled(file);
        var meta = ReadMeta(database);
        return new IndexSnapshot(file, Path.GetFileNameWithoutExtension(file), Instant(meta["valid_from"]), Instant(meta["valid_until"])) { Held = held, IsProvisional = isProvisional, Pages = PageQueries.Read(database) };
    }

    private static bool IsWhole(string file) => Path.GetFileNameWithoutExtension(file).EndsWith($"-{DigestOf(file)}", StringComparison.Ordinal);

    /// <summary>The end of a finished file's name, from its bytes: a file that was cut or damaged no longer fits its name.</summary>
    private static string DigestOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1024 * 1024);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
    }

    private static SqliteConnection OpenUnpooled(string file)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        database.Open();
        return database;
    }

    private static Dictionary<string, string> ReadMeta(SqliteConnection database) =>
        database.Query<(string Name, string? Value)>("SELECT name, value FROM meta").ToDictionary(pair => pair.Name, pair => pair.Value ?? "");

    private static DateTimeOffset? Instant(string ticks) =>
        ticks.Length == 0 ? null : new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);

    private string NameFor(ContentFolder content, string kept)
    {
        var identity = SHA256.HashData(Encoding.UTF8.GetBytes($"{content.Digest} {Program} {timeZone.Id} {Unpublished} {Advice} {kept}"));
        return Convert.ToHexStringLower(identity)[..32];
    }

    /// <summary>Keeps the newest few for the next start; what was given out is removed by its last reader, what another program holds by that one.</summary>
    private void RemoveOldFiles(string newest)
    {
        ForgetRemoved();
        var others = new DirectoryInfo(_path).GetFiles("*.db").Where(file => file.FullName != newest && !_given.ContainsKey(file.FullName));
        foreach (var file in others.OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept - 1)) HeldFile.TryRemove(file.FullName);
    }

    /// <summary>What a program left that was killed while it built.</summary>
    private void RemoveUnfinished()
    {
        foreach (var file in Directory.GetFiles(_path, "*.tmp*")) HeldFile.TryRemove(file);
    }
}

using System.Security.Cryptography;
using System.Text;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>What the commits of its repository say about the files of a content folder.</summary>
public sealed class ContentHistory
{
    /// <summary>No repository, or none that says anything.</summary>
    public static readonly ContentHistory None = new(new Dictionary<string, (string Blob, FileDates Dates)>());

    private readonly IReadOnlyDictionary<string, (string Blob, FileDates Dates)> _files;

    private ContentHistory(IReadOnlyDictionary<string, (string Blob, FileDates Dates)> files)
    {
        _files = files;
        var lines = files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}\0{file.Value.Blob}\0{file.Value.Dates.Appeared?.UtcTicks}\0{file.Value.Dates.Changed?.UtcTicks}\n");
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..16];
    }

    /// <summary>16 hexadecimal digits that change whenever a date may: a commit that touches no content changes nothing.</summary>
    public string Digest { get; }

    /// <summary>The last commit when it was read; null where there is no repository.</summary>
    public string? Commit { get; private init; }

    /// <summary>Asks git about a folder; without dates where there is nothing to ask.</summary>
    /// <param name="path">The content folder.</param>
    /// <param name="known">A history read before, which is given back while there is no other commit.</param>
    public static ContentHistory Read(string path, ContentHistory? known = null)
    {
        // The commit is asked for first: one that comes meanwhile is then seen as new the next time.
        var commit = LastCommit(path);
        if (commit is null) return None;
        if (commit == known?.Commit) return known;
        try
        {
            return new ContentHistory(GitLog.PrefixOf(path) is { } prefix && GitLog.Read(path) is { } log ? GitLogReader.Read(log, prefix) : None._files) { Commit = commit };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            // A folder that is gone, or a git that writes otherwise than we read: better no dates than wrong ones.
            return new ContentHistory(None._files) { Commit = commit };
        }
    }

    /// <summary>The name of the last commit of the repository around a folder; null where there is none, or no git that may read it.</summary>
    public static string? LastCommit(string path)
    {
        try
        {
            return GitLog.PrefixOf(path) is null ? null : GitLog.LastCommit(path)?.Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The dates of a file. One that is not on disk as it was committed has changed at a time that no commit knows.</summary>
    internal FileDates Of(ContentFile file) =>
        !_files.TryGetValue(file.Path, out var known) ? FileDates.Unknown
        : Holds(known.Blob, file.Bytes) || Holds(known.Blob, WithoutCarriageReturns(file.Bytes)) ? known.Dates : known.Dates with { Changed = null };

    private static bool Holds(string blob, byte[] bytes)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes($"blob {bytes.Length}\0"), .. bytes];
#pragma warning disable CA5350 // Git names its objects by SHA-1; nothing is kept safe by it here.
        var id = blob.Length == 40 ? SHA1.HashData(named) : SHA256.HashData(named);
#pragma warning restore CA5350
        return Convert.ToHexStringLower(id) == blob;
    }

    /// <summary>Git on Windows may write the line ends of Windows to disk.</summary>
    private static byte[] WithoutCarriageReturns(byte[] bytes) => [.. bytes.Where((letter, position) => letter != '\r' || position + 1 == bytes.Length || bytes[position + 1] != '\n')];
}

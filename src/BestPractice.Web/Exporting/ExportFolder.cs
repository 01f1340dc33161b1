using System.IO.Compression;
using System.Security.Cryptography;

namespace BestPractice.Web.Exporting;

/// <summary>
/// The folder that an export fills. Its record says for which version of the site it was begun and which files are finished, so that an export that was cut short goes on
/// where it was, and a new version replaces what has changed and removes what is gone.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private const string RecordName = ".export";
    private const int SmallestTwin = 256;

    private readonly string _path;
    private readonly Dictionary<string, string> _before;
    private readonly HashSet<string> _written = [];
    private readonly StreamWriter _record;
    private readonly Lock _recording = new();

    private ExportFolder(string path, string version, Dictionary<string, string> before, bool same)
    {
        (_path, _before, IsContinued) = (path, before, same && before.Count > 0);
        _record = new StreamWriter(Path.Combine(path, RecordName), append: true) { AutoFlush = true };
        if (!same) _record.WriteLine($"version {version}");
    }

    /// <summary>True when an export of this very version was begun before.</summary>
    public bool IsContinued { get; }

    /// <summary>How many files there are now.</summary>
    public int Count => _written.Count;

    /// <summary>Opens a folder for a version; a sentence instead when it holds other things than an export.</summary>
    public static (ExportFolder? Folder, string? Fault) Open(string path, string version)
    {
        Directory.CreateDirectory(path);
        var record = Path.Combine(path, RecordName);
        if (!File.Exists(record))
            return Directory.EnumerateFileSystemEntries(path).Any() ? (null, $"The folder {Path.GetFullPath(path)} holds other files; export into an empty one.") : (new ExportFolder(path, version, [], same: false), null);
        var lines = File.ReadAllLines(record);
        var same = lines.LastOrDefault(line => line.StartsWith("version ", StringComparison.Ordinal)) == $"version {version}";
        var files = lines.Where(line => line.Length > 65 && line[64] == ' ').GroupBy(line => line[65..]).ToDictionary(file => file.Key, file => file.Last()[..64]);
        return (new ExportFolder(path, version, files, same), null);
    }

    /// <summary>The bytes of a file that is finished for this version, or null.</summary>
    public byte[]? Finished(string name)
    {
        if (!IsContinued || Intact(name) is not { } bytes) return null;
        lock (_recording) _written.Add(name);
        return bytes;
    }

    /// <summary>Writes a file, unless it is there already.</summary>
    /// <param name="name">Its path in the folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="twins">True to write it in brotli and gzip, too, for servers that send these as they are.</param>
    public void Write(string name, byte[] bytes, bool twins)
    {
        var digest = DigestOf(bytes);
        if (_before.GetValueOrDefault(name) != digest || Intact(name) is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(name))!);
            foreach (var twin in TwinsOf(name)) File.Delete(Full(twin));
            if (twins && bytes.Length >= SmallestTwin) WriteTwins(name, bytes);
            Replace(Full(name), bytes);
        }
        lock (_recording)
        {
            _written.Add(name);
            _record.WriteLine($"{digest} {name}");
        }
    }

    /// <summary>Removes what earlier exports left and this one has not.</summary>
    public int RemoveOthers()
    {
        var gone = _before.Keys.Except(_written).ToList();
        foreach (var name in gone.SelectMany(name => TwinsOf(name).Prepend(name))) File.Delete(Full(name));
        return gone.Count;
    }

    public void Dispose() => _record.Dispose();

    /// <summary>The bytes of a file that are still those of the record, or null.</summary>
    private byte[]? Intact(string name)
    {
        if (!_before.TryGetValue(name, out var digest) || !File.Exists(Full(name))) return null;
        var bytes = File.ReadAllBytes(Full(name));
        return DigestOf(bytes) == digest ? bytes : null;
    }

    private static string[] TwinsOf(string name) => [$"{name}.br", $"{name}.gz"];

    private void WriteTwins(string name, byte[] bytes)
    {
        using var brotli = new MemoryStream();
        using (var packed = new BrotliStream(brotli, new BrotliCompressionOptions { Quality = 5 }, leaveOpen: true)) packed.Write(bytes);
        Replace(Full($"{name}.br"), brotli.ToArray());
        using var gzip = new MemoryStream();
        using (var packed = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true)) packed.Write(bytes);
        Replace(Full($"{name}.gz"), gzip.ToArray());
    }

    /// <summary>Never half a file under its name.</summary>
    private static void Replace(string path, byte[] bytes)
    {
        var aside = $"{path}.tmp";
        File.WriteAllBytes(aside, bytes);
        File.Move(aside, path, overwrite: true);
    }

    private string Full(string name)
    {
        var full = Path.GetFullPath(Path.Combine(_path, name));
        return full.StartsWith(Path.GetFullPath(_path) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new InvalidOperationException($"{name} is outside the folder.");
    }

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

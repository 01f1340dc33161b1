using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace BestPractice.Web.Exporting;

/// <summary>
/// The folder that an export fills. Its record says for which version of the site it was begun and which files are written, so that an export that was cut short goes on
/// where it was, and the next one replaces what has changed and removes what is gone.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    // What fits into one packet anyway is sent as it is.
    private const int SmallestTwin = 1024;

    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    private readonly string _path;
    private readonly ExportRecord _record;
    private readonly ConcurrentDictionary<string, string> _written = [];
    private readonly ConcurrentDictionary<string, DirectoryInfo> _folders = [];

    private ExportFolder(string path, ExportRecord record) => (_path, _record) = (path, record);

    /// <summary>True when an export of this very version was cut short.</summary>
    public bool IsContinued => _record.IsContinued;

    /// <summary>How many files there are now.</summary>
    public int Count => _written.Count;

    /// <summary>Opens a folder for a version; a sentence instead when it holds other things than an export.</summary>
    public static (ExportFolder? Folder, string? Fault) Open(string path, string version)
    {
        Directory.CreateDirectory(path);
        return ExportRecord.In(path, version) is { } record ? (new ExportFolder(path, record), null) : (null, $"The folder {Path.GetFullPath(path)} holds other files; export into an empty one.");
    }

    /// <summary>The bytes of a file that the export which goes on has written, or null.</summary>
    public byte[]? Finished(string name)
    {
        if (!_record.Has(name) || Intact(name) is not { } bytes) return null;
        _written[name] = DigestOf(bytes);
        return bytes;
    }

    /// <summary>Writes a file of this export under another name, too.</summary>
    public void Copy(string from, string to)
    {
        if (_written.ContainsKey(from)) Write(to, File.ReadAllBytes(Full(from)), File.Exists(Full(TwinsOf(from)[0])), settled: false);
    }

    /// <summary>Writes a file, unless it is there already.</summary>
    /// <param name="name">Its path in the folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="twins">True to write it in brotli and gzip, too, for servers that send these as they are.</param>
    /// <param name="settled">False for a file that an export which goes on makes anew.</param>
    public void Write(string name, ReadOnlySpan<byte> bytes, bool twins, bool settled = true)
    {
        var digest = DigestOf(bytes);
        if (Intact(name) is null || _record.Before[name] != digest)
        {
            _folders.GetOrAdd(Path.GetDirectoryName(Full(name))!, Directory.CreateDirectory);
            // To ask for each name whether it is there costs about as much as a third of writing.
            var isNew = _record.IsFirst && !_written.ContainsKey(name);
            if (!isNew) foreach (var twin in TwinsOf(name)) Delete(twin);
            if (twins && bytes.Length >= SmallestTwin) WriteTwins(name, bytes, isNew);
            Replace(Full(name), bytes, isNew);
        }
        _written[name] = digest;
        _record.Add(digest, name, settled);
    }

    /// <summary>Ends the export.</summary>
    /// <param name="whole">True to remove what earlier exports left and this one has not.</param>
    /// <returns>How many files were removed.</returns>
    public int Finish(bool whole)
    {
        var others = _record.Before.Where(file => !_written.ContainsKey(file.Key)).ToList();
        if (whole) foreach (var name in others.SelectMany(file => TwinsOf(file.Key).Prepend(file.Key))) Delete(name);
        _record.Finish(whole ? _written : _written.Concat(others));
        return whole ? others.Count : 0;
    }

    public void Dispose() => _record.Dispose();

    /// <summary>The bytes of a file that are still those of the record, or null.</summary>
    private byte[]? Intact(string name)
    {
        if (!_record.Before.TryGetValue(name, out var digest) || !File.Exists(Full(name))) return null;
        var bytes = File.ReadAllBytes(Full(name));
        return DigestOf(bytes) == digest ? bytes : null;
    }

    private static string[] TwinsOf(string name) => [$"{name}.br", $"{name}.gz"];

    private void WriteTwins(string name, ReadOnlySpan<byte> bytes, bool isNew)
    {
        // Enough for both, even where a text cannot be made smaller.
        var packed = ArrayPool<byte>.Shared.Rent(bytes.Length + bytes.Length / 4 + SmallestTwin);
        if (!BrotliEncoder.TryCompress(bytes, packed, out var length, BrotliQuality, BrotliWindow)) throw new InvalidOperationException($"{name} could not be packed.");
        Replace(Full($"{name}.br"), packed.AsSpan(0, length), isNew);
        using var gzip = new MemoryStream(packed);
        using (var packer = new GZipStream(gzip, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(bytes);
        Replace(Full($"{name}.gz"), packed.AsSpan(0, (int)gzip.Position), isNew);
        ArrayPool<byte>.Shared.Return(packed);
    }

    /// <summary>Its folder may be gone as well.</summary>
    private void Delete(string name)
    {
        if (File.Exists(Full(name))) File.Delete(Full(name));
    }

    /// <summary>Never half a file under the name of a whole one. Where there was none, none is missed until the record names it.</summary>
    private static void Replace(string path, ReadOnlySpan<byte> bytes, bool isNew)
    {
        isNew = isNew || !File.Exists(path);
        var aside = isNew ? path : $"{path}.tmp";
        // Without locks, which nobody else asks for and which cost as much as writing.
        using (var file = File.OpenHandle(aside, isNew ? FileMode.CreateNew : FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) RandomAccess.Write(file, bytes, 0);
        if (!isNew) File.Move(aside, path, overwrite: true);
    }

    private string Full(string name)
    {
        var full = Path.GetFullPath(Path.Combine(_path, name));
        return full.StartsWith(Path.GetFullPath(_path) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new InvalidOperationException($"{name} is outside the folder.");
    }

    private static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

namespace BestPractice.Web.Exporting;

/// <summary>
/// The file <c>.export</c>: for which version of the site an export was begun, the SHA-256 of each file in the order of writing, and <c>done</c> once all are there.
/// </summary>
internal sealed class ExportRecord : IDisposable
{
    private const string Name = ".export";
    private const string Version = "version ";
    private const string Done = "done";
    private const int DigestLength = 64;

    // After the digest: a file that need not be asked for again when the export goes on, and one that is made anew each time.
    private const char Settled = ' ';
    private const char Open = '*';

    private readonly string _path;
    private readonly string _version;
    private readonly HashSet<string> _settled;
    private readonly Lock _writing = new();
    private readonly StreamWriter _lines;

    private ExportRecord(string path, string version, string[] lines)
    {
        (_path, _version, IsFirst) = (path, version, lines.Length == 0);
        var begun = Array.FindLastIndex(lines, line => line.StartsWith(Version, StringComparison.Ordinal));
        IsContinued = begun >= 0 && lines[begun] == Version + version && !lines.Skip(begun).Contains(Done) && begun < lines.Length - 1;
        _settled = IsContinued ? [.. lines.Skip(begun).Where(line => IsFile(line) && line[DigestLength] == Settled).Select(NameIn)] : [];
        Before = lines.Where(IsFile).GroupBy(NameIn).ToDictionary(file => file.Key, file => file.Last()[..DigestLength]);
        _lines = new StreamWriter(path, append: true) { AutoFlush = true };
        if (!IsContinued) _lines.WriteLine(Version + version);
    }

    /// <summary>True when an export of this very version was cut short.</summary>
    public bool IsContinued { get; }

    /// <summary>True when the folder was empty.</summary>
    public bool IsFirst { get; }

    /// <summary>The digests of the files that earlier exports have written.</summary>
    public IReadOnlyDictionary<string, string> Before { get; }

    /// <summary>The record of a folder, or null when the folder holds other things.</summary>
    public static ExportRecord? In(string folder, string version)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path) && Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        return new ExportRecord(path, version, File.Exists(path) ? File.ReadAllLines(path) : []);
    }

    /// <summary>True for a file that the export which goes on has written.</summary>
    public bool Has(string name) => _settled.Contains(name);

    public void Add(string digest, string name, bool settled)
    {
        lock (_writing) _lines.WriteLine(LineOf(digest, name, settled ? Settled : Open));
    }

    /// <summary>Ends the record, which then names what is there and nothing else.</summary>
    public void Finish(IEnumerable<KeyValuePair<string, string>> files)
    {
        _lines.Dispose();
        var aside = $"{_path}.tmp";
        File.WriteAllLines(aside, [Version + _version, .. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => LineOf(file.Value, file.Key, Settled)), Done]);
        File.Move(aside, _path, overwrite: true);
    }

    public void Dispose() => _lines.Dispose();

    private static string LineOf(string digest, string name, char mark) => $"{digest}{mark}{name}";

    private static bool IsFile(string line) => line.Length > DigestLength + 1 && line[DigestLength] is Settled or Open;

    private static string NameIn(string line) => line[(DigestLength + 1)..];
}

namespace BestPractice.Web.SocialCards;

/// <summary>The cards on disk. The folder can be deleted at any time.</summary>
public sealed partial class CardFiles(string path, ILogger<CardFiles> log)
{
    private const int WritesBetweenPruning = 500;

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n"u8, 0x1a, (byte)'\n'];
    private static readonly byte[] End = [.. "IEND"u8, 0xae, 0x42, 0x60, 0x82];

    private readonly string _path = Path.GetFullPath(path);
    private int _writes;

    /// <summary>How many files are kept at most; when there are more, the oldest go.</summary>
    public int MostFiles { get; init; } = 2000;

    /// <summary>How many bytes are kept at most.</summary>
    public long MostBytes { get; init; } = 200_000_000;

    /// <summary>The kept card; null where there is none, or only one that was cut off.</summary>
    public async Task<byte[]?> Read(string version)
    {
        try
        {
            var png = File.Exists(FileOf(version)) ? await File.ReadAllBytesAsync(FileOf(version)) : [];
            return png.AsSpan().StartsWith(Signature) && png.AsSpan().EndsWith(End) ? png : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the card aside and moves it to its name; a disk that is full or read-only is told to the log and to nobody else.</summary>
    public async Task Keep(string version, byte[] png)
    {
        var unfinished = $"{FileOf(version)}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(_path);
            await File.WriteAllBytesAsync(unfinished, png);
            File.Move(unfinished, FileOf(version), overwrite: true);
            if (Interlocked.Increment(ref _writes) % WritesBetweenPruning == 1) Prune();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotKept(log, _path, fault.Message);
            TryDelete(unfinished);
        }
    }

    /// <summary>Removes the oldest until the rest is within its bounds, and what a stopped process left unfinished.</summary>
    internal void Prune()
    {
        var (count, bytes) = (0, 0L);
        foreach (var file in new DirectoryInfo(_path).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc))
        {
            var unfinished = file.Extension == ".tmp" && DateTime.UtcNow - file.LastWriteTimeUtc > TimeSpan.FromHours(1);
            if (unfinished || ++count > MostFiles || (bytes += file.Length) > MostBytes) TryDelete(file.FullName);
        }
    }

    private string FileOf(string version) => Path.Combine(_path, $"{version}.png");

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next pruning removes it.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A social card could not be kept in {Folder} and will be drawn again: {Fault}")]
    private static partial void NotKept(ILogger log, string folder, string fault);
}

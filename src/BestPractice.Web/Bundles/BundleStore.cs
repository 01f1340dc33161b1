using System.Security.Cryptography;
using System.Text;
using BestPractice.Catalogue;

namespace BestPractice.Web.Bundles;

/// <summary>
/// The bundle of each content version: made when somebody first asks for it, by one for all, kept in a folder beside the indexes and taken as it is after a start.
/// Where it cannot be made there is none for a minute, and the site goes on.
/// </summary>
public sealed partial class BundleStore(SiteOptions options, BundleBuilder builder, TimeProvider clock, ILogger<BundleStore> log) : IDisposable
{
    /// <summary>How long to wait before another attempt.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private const int Kept = 3;
    private static readonly TimeSpan LongestBuild = TimeSpan.FromHours(1);

    private readonly string _path = Path.Combine(Path.GetFullPath(options.IndexPath), "data");
    private readonly SemaphoreSlim _making = new(1);
    private volatile DataBundle? _latest;
    private DateTimeOffset _notBefore;

    /// <summary>The bundle of an index that the caller holds; null when there is none now, and never one in a preview.</summary>
    public async Task<DataBundle?> OfAsync(IndexSnapshot index)
    {
        if (options.Preview) return null;
        var folder = Path.Combine(_path, KeyOf(index));
        if (Known(folder) is { } known) return known;
        // Whoever asked first may have gone when it is finished; the others wait for it all the same.
        await _making.WaitAsync(CancellationToken.None);
        try
        {
            return Known(folder) ?? (clock.GetUtcNow() < _notBefore ? null : await Task.Run(() => Make(index, folder)));
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose() => _making.Dispose();

    private DataBundle? Known(string folder) => _latest is { } latest && latest.Folder == folder && latest.IsThere ? latest : null;

    private DataBundle? Make(IndexSnapshot index, string folder)
    {
        var unfinished = $"{folder}.{Environment.ProcessId}.tmp";
        try
        {
            if (DataBundle.Read(folder) is { } found) return _latest = found;
            Remove(unfinished);
            Directory.CreateDirectory(unfinished);
            if (builder.Build(index, unfinished) is not { } bundle) return null;
            Remove(folder);
            Directory.Move(unfinished, folder);
            _latest = bundle with { Folder = folder };
            RemoveOld(folder);
            return _latest;
        }
        // Whatever it is: the files are an extra, and no visitor is answered with a fault because of them.
        catch (Exception fault)
        {
            _notBefore = clock.GetUtcNow() + Pause;
            NotMade(log, fault.Message, fault);
            return null;
        }
        finally
        {
            Remove(unfinished);
        }
    }

    /// <summary>Another content, program or origin gives other files.</summary>
    private string KeyOf(IndexSnapshot index) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{index.Version} {options.PublicOrigin} {typeof(BundleStore).Module.ModuleVersionId}")))[..32];

    private void RemoveOld(string present)
    {
        var others = new DirectoryInfo(_path).GetDirectories().Where(folder => folder.FullName != present).ToList();
        var unfinished = others.Where(folder => folder.Extension == ".tmp").ToList();
        foreach (var folder in others.Except(unfinished).OrderByDescending(folder => folder.LastWriteTimeUtc).Skip(Kept - 1)) Remove(folder.FullName);
        foreach (var folder in unfinished.Where(folder => clock.GetUtcNow() - new DateTimeOffset(folder.LastWriteTimeUtc) > LongestBuild)) Remove(folder.FullName);
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Windows keeps open files; the next bundle removes it.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The data could not be written to files ({Reason}); they are not available for a minute")]
    private static partial void NotMade(ILogger log, string reason, Exception fault);
}

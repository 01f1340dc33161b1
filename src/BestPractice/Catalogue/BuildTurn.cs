using System.Diagnostics;

namespace BestPractice.Catalogue;

/// <summary>The turn to build an index in a folder: of several programs one builds at a time, so the others find what it made, and what is unfinished belongs to nobody.</summary>
internal sealed class BuildTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(20);

    private readonly FileStream? _lock;

    private BuildTurn(FileStream? held) => _lock = held;

    /// <summary>False when another program has had its turn for too long: it may be stopped, and one's own index must not wait for it.</summary>
    public bool IsAlone => _lock is not null;

    /// <summary>Waits for the turn.</summary>
    /// <param name="folder">The folder of indexes.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static BuildTurn In(string folder)
    {
        var file = Path.Combine(folder, "building.lock");
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Patience; Thread.Sleep(Again))
        {
            try
            {
                var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
                // Whoever had it before removes it: then it keeps no other away.
                if (File.Exists(file)) return new BuildTurn(held);
                held.Dispose();
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another program builds.
            }
        }
        return new BuildTurn(null);
    }

    public void Dispose() => _lock?.Dispose();
}

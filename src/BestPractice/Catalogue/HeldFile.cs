namespace BestPractice.Catalogue;

/// <summary>
/// A file that is in use. Programs that share a folder of indexes see each other's by a lock of the system, which ends with its program, however that ends. Where a file
/// system knows no locks, a program can lose its file to another and then builds it again.
/// </summary>
internal sealed class HeldFile : IDisposable
{
    private readonly FileStream _file;

    /// <summary>Holds a file that is there.</summary>
    /// <exception cref="IOException">It is not, or somebody is removing it.</exception>
    public HeldFile(string path)
    {
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (File.Exists(path)) return;
        // It was removed between opening and locking.
        _file.Dispose();
        throw new FileNotFoundException(null, path);
    }

    /// <summary>Removes a file that nobody holds.</summary>
    public static void TryRemove(string path)
    {
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
            {
                // Windows refuses by itself what is open, also here.
                if (!OperatingSystem.IsWindows()) File.Delete(path);
            }
            File.Delete(path);
        }
        catch (IOException)
        {
            // In use: who builds an index later removes it.
        }
        catch (UnauthorizedAccessException)
        {
            // The same.
        }
    }

    public void Dispose() => _file.Dispose();
}

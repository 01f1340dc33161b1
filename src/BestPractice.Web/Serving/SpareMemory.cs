using System.Runtime.InteropServices;

namespace BestPractice.Web.Serving;

/// <summary>Gives back what building an index took, several times what a site needs: it would else stay with the process.</summary>
internal static class SpareMemory
{
    /// <summary>Takes some hundredths of a second, in which nothing else runs.</summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux()) TrimHeap();
    }

    /// <summary>The heap of the C library, which SQLite uses, keeps what was freed in between: 20 MB with 5,000 entries.</summary>
    private static void TrimHeap()
    {
        try
        {
            _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Only glibc has it.
        }
    }

    /// <summary><c>malloc_trim(3)</c>.</summary>
    /// <param name="kept">How many bytes to keep at the top of the heap.</param>
    /// <returns>1 when something was given back, else 0.</returns>
    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);
}

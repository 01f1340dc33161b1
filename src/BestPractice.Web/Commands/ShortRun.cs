using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace BestPractice.Web.Commands;

/// <summary>Runs this program once more without what pays only in one that runs for long: .NET profiles code on the way unless it is told otherwise before it starts.</summary>
internal static class ShortRun
{
    private const string Profiling = "DOTNET_TieredPGO";

    /// <summary>The exit code of that run; null where it is the run already, or where the program cannot be started again.</summary>
    public static async Task<int?> OfThisAsync(CancellationToken stopping)
    {
        if (Environment.GetEnvironmentVariable(Profiling) is not null || Assembly.GetEntryAssembly() != typeof(ShortRun).Assembly) return null;
        try
        {
            using var run = Process.Start(Again())!;
            using var end = stopping.Register(run.Kill);
            await run.WaitForExitAsync(CancellationToken.None);
            return run.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ProcessStartInfo Again()
    {
        var (program, words) = (Environment.ProcessPath!, Environment.GetCommandLineArgs());
        // The first word is the assembly, which only .NET's own program has to be told.
        var isOwn = Path.GetFileNameWithoutExtension(program) != "dotnet";
        return new ProcessStartInfo(program, isOwn ? words[1..] : words) { UseShellExecute = false, Environment = { [Profiling] = "0" } };
    }
}

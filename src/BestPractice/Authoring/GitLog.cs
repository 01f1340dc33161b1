using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BestPractice.Authoring;

/// <summary>Asks git once for all commits that touch a folder. No shell, no network, no settings of a user, no program that a repository names.</summary>
internal static class GitLog
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(20);

    private static readonly string[] Common =
    [
        "--no-pager", "--no-replace-objects", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false", "-c", "log.showRoot=true",
    ];

    private static readonly string[] Log =
    [
        .. Common,
        // Children before parents, with moves (-M) and what merges changed by themselves (-c). Without names of branches, %D says "grafted" where a shallow clone was cut.
        "log", "--raw", "--no-abbrev", "-z", "-M", "-c", "--topo-order", "--no-ext-diff", "--no-textconv", "--no-notes", "--no-color",
        "--decorate-refs-exclude=*", $"--format={GitLogReader.CommitMark}%ct %D", "HEAD", "--", ".",
    ];

    /// <summary>What stands before the names of a folder's files in its repository, such as <c>content/</c>; null where there is no repository to ask.</summary>
    public static string? PrefixOf(string folder)
    {
        var inner = new DirectoryInfo(ContentFileReader.RealPath(new DirectoryInfo(Path.GetFullPath(folder))));
        for (var place = inner; place is not null; place = place.Parent)
        {
            // A submodule or another working tree has a file of that name.
            if (!Path.Exists(Path.Combine(place.FullName, ".git"))) continue;
            return place == inner ? "" : Path.GetRelativePath(place.FullName, inner.FullName).Replace('\\', '/') + "/";
        }
        return null;
    }

    /// <summary>The log, or null: no git, no repository that it may read, or too slow.</summary>
    public static string? Read(string folder) => Ask(folder, Log);

    /// <summary>The name of the last commit, or null.</summary>
    public static string? LastCommit(string folder) => Ask(folder, [.. Common, "rev-parse", "--verify", "--quiet", "HEAD"]);

    private static string? Ask(string folder, IEnumerable<string> arguments)
    {
        if (Program() is not { } program) return null;
        try
        {
            return Run(Start(program, folder, arguments));
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or InvalidOperationException or OperationCanceledException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Run(ProcessStartInfo start)
    {
        using var git = new Process { StartInfo = start };
        git.ErrorDataReceived += (_, _) => { };
        git.Start();
        using var limit = new CancellationTokenSource(LongestRun);
        using var stop = limit.Token.Register(() => git.Kill(entireProcessTree: true));
        git.BeginErrorReadLine();
        var log = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 && !limit.IsCancellationRequested ? log : null;
    }

    private static ProcessStartInfo Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, CreateNoWindow = true,
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = false, StandardOutputEncoding = Encoding.UTF8,
        };
        // A hook or an editor that started this program may have left the name of another repository.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in new[] { ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("LC_ALL", "C") })
            start.Environment[name] = value;
        return start;
    }

    /// <summary>Git as PATH has it. A bare name would be looked for in the folder in which this program was started, too.</summary>
    private static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
        .FirstOrDefault(File.Exists);
}

using System.Diagnostics;

namespace BestPractice.Web.Tests.Browser;

/// <summary>The Chromium of this machine; where there is none, it is installed: by the package manager, else by Playwright.</summary>
public static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
    private static readonly Lazy<string?> Found = new(FindOrInstall);

    /// <summary>The path of the program, or null for the one that Playwright has installed in its own folder.</summary>
    public static string? Path => Found.Value;

    private static string? FindOrInstall()
    {
        if (Find() is { } present) return present;
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && FindProgram("apt-get") is not null)
        {
            Run("apt-get", "update");
            Run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
            if (Find() is { } installed) return installed;
        }
        var exit = Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]);
        return exit == 0 ? null : throw new InvalidOperationException("No Chromium was found and none could be installed. Install Chromium or Chrome so that it is on the PATH.");
    }

    private static string? Find() => Names.Select(FindProgram).FirstOrDefault(program => program is not null);

    private static string? FindProgram(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        process.WaitForExit();
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BestPractice.Tests;

/// <summary>A real git repository whose content lies in the folder "site/content", with commits at given days.</summary>
public sealed class TempRepository : IDisposable
{
    private readonly TempFolder _folder = new();

    public TempRepository()
    {
        Git(_folder.Path, "init", "--quiet", "--initial-branch=main");
        Write("categories/democracy.md", "---\nname: Democracy\nsummary: Who decides.\norder: 1\n---\n");
    }

    public string Root => _folder.Path;

    public string Content => _folder["site/content"];

    public string Write(string name, string text) => _folder.Write($"site/content/{name}", text);

    public string WritePractice(string slug, string keys = "", string body = "") => Write($"practices/{slug}.md", TempContent.Practice(keys, body));

    /// <summary>Moves a practice; the text stays.</summary>
    public void Move(string from, string to) => File.Move(Path.Combine(Content, "practices", from + ".md"), Path.Combine(Content, "practices", to + ".md"));

    /// <summary>Commits everything at noon of a day, in world time.</summary>
    public void Commit(string day)
    {
        Git(Root, "add", "--all");
        Run(Root, $"{day}T12:00:00Z", ["commit", "--quiet", "--message", day]);
    }

    public static void Git(string folder, params string[] words) => Run(folder, "2020-01-01T12:00:00Z", words);

    public static DateTimeOffset Noon(string day) => DateTimeOffset.Parse($"{day}T12:00:00Z", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        // Git writes its objects read-only, which Windows would not remove.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }

    /// <summary>Git with no settings but these, whatever the machine has.</summary>
    internal static void Run(string folder, string time, string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in new[] { ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_AUTHOR_DATE", time), ("GIT_COMMITTER_DATE", time) }) start.Environment[name] = value;
        foreach (var role in new[] { "AUTHOR", "COMMITTER" }) (start.Environment[$"GIT_{role}_NAME"], start.Environment[$"GIT_{role}_EMAIL"]) = ("Editor", "editor@example.eu");
        using var git = StartOrSay(start);
        var (output, errors) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEnd());
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException($"git {string.Join(' ', words)}: {errors} {output.Result}");
    }

    private static Process StartOrSay(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("These tests make real git repositories: install git and see that it is in PATH.", missing);
        }
    }
}

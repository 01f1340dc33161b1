using BestPractice.Authoring;

namespace BestPractice.Tests;

/// <summary>A content folder with two categories and one practice, to which a test adds its files.</summary>
public sealed class TempContent : IDisposable
{
    public static readonly TimeZoneInfo Vienna = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna");

    private readonly TempFolder _folder = new();

    public TempContent()
    {
        Write("categories/democracy.md", "---\nname: Democracy\nsummary: Who decides.\norder: 1\n---\n");
        Write("categories/ecology.md", "---\nname: Ecology\nsummary: What lasts.\norder: 2\n---\n");
        WritePractice("other");
    }

    public string Path => _folder.Path;

    public string Write(string name, string text) => _folder.Write(name, text);

    public string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    /// <summary>Writes a practice with the required keys; a line that begins with one of them takes its place.</summary>
    public string WritePractice(string slug, string keys = "", string body = "") =>
        Write($"practices/{slug}.md", Practice(keys, body));

    public static string Practice(string keys = "", string body = "")
    {
        string[] required = ["title: A practice", "summary: One sentence.", "country: AT", "categories: [democracy]", "status: running", "sources: [\"https://example.eu/\"]"];
        var missing = required.Where(line => !keys.Split('\n').Any(given => given.StartsWith(line.Split(' ')[0], StringComparison.Ordinal)));
        return $"---\n{string.Concat(missing.Select(line => line + "\n"))}{keys}{(keys.Length > 0 ? "\n" : "")}---\n{body}\n";
    }

    public ContentFolder Read() => ContentFolder.Read(Path);

    public ContentReport Report() => ContentReport.Of(Read(), Vienna);

    /// <summary>With the advice for editors, on 23 November 2026.</summary>
    public ContentReport ReportForEditors() => ContentReport.ForEditors(Read(), Vienna, new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A practice about which there is nothing to say.</summary>
    public void WriteComplete() =>
        WritePractice("other", "title: A complete practice\nsummary: Everything that an entry should tell.", "## Problem\n\nText.\n\n## What was done\n\nText.");

    /// <summary>All problems as <c>path:line: code</c>.</summary>
    public IReadOnlyList<string> Problems() => [.. Report().Problems.Select(Tell)];

    public static string Tell(Problem problem) => $"{problem.Path}:{problem.Line}: {Code(problem)}";

    public static string Code(Problem problem) => BestPractice.Practices.Vocabulary<ProblemCode>.WordFor(problem.Code);

    public void Dispose() => _folder.Dispose();
}

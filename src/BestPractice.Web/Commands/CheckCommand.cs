using System.CommandLine;
using BestPractice.Authoring;

namespace BestPractice.Web.Commands;

/// <summary><c>check [folder]</c>: prints every problem of the content; exit code 1 when there are errors.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "The content folder; without it, the one of the settings.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Reads all content and prints every problem with file, line and remedy.") { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run(parsed.GetValue(folder), [.. parsed.UnmatchedTokens], parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? folder, string[] settings, TextWriter output, TextWriter errors)
    {
        if (SiteSettings.ReadChecked(settings, errors, folder) is not { } options) return 2;
        var report = ContentReport.Of(ContentFolder.Read(options.ContentPath), options.Zone);
        foreach (var problem in report.Problems) output.WriteLine(problem);
        var count = report.Problems.Count(problem => problem.Severity == Severity.Error);
        output.WriteLine($"{report.Practices.Count} practices, {report.Editions.Count} award editions, {report.Categories.Count} categories, {report.Pages.Count} pages read: {Plural(count, "error")}, {Plural(report.Problems.Count - count, "warning")}.");
        return count == 0 ? 0 : 1;
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

using System.CommandLine;
using BestPractice.Authoring;
using BestPractice.Practices;
using BestPractice.Web.Commands.Checking;

namespace BestPractice.Web.Commands;

/// <summary><c>check [folder]</c>: prints every problem of the content; exit code 1 when there are errors, 2 when it cannot begin.</summary>
internal static class CheckCommand
{
    public static Command Create(TimeProvider clock)
    {
        var folder = new Argument<string?>("folder") { Description = "The content folder; without it, the one of the settings.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = $"How problems are written: {string.Join(", ", Vocabulary<CheckFormat>.Words)}.", DefaultValueFactory = _ => "text" };
        var command = new Command("check", "Reads all content and prints every problem with file, line and remedy.") { folder, format };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(format)!, [.. parsed.UnmatchedTokens], new CheckOutput(parsed.InvocationConfiguration, clock)));
        return command;
    }

    private static int Run(string? folder, string format, string[] settings, CheckOutput output)
    {
        if (Vocabulary<CheckFormat>.TryParse(format) is not { } known)
            return output.Refuse($"\"{format}\" is not a format. Write one of: {string.Join(", ", Vocabulary<CheckFormat>.Words)}.");
        if (SiteSettings.ReadChecked(settings, output.Errors, folder) is not { } options) return 2;
        var content = ContentFolder.Read(options.ContentPath);
        var now = output.Clock.GetUtcNow();
        var report = ReadingBar.Run(output.Terminal, content.FileCount, progress => ContentReport.ForEditors(content, options.Zone, now, progress));
        var result = new CheckResult(report, content.Path, now);
        output.Write(result, known);
        return result.Errors == 0 ? 0 : 1;
    }
}

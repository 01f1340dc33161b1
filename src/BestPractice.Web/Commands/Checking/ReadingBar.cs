using Spectre.Console;

namespace BestPractice.Web.Commands.Checking;

/// <summary>A progress bar for folders that take a while to read; it is gone when they are read.</summary>
internal static class ReadingBar
{
    private const int Many = 500;

    /// <summary>Does the work, with a bar when there is a terminal and there are many files.</summary>
    public static T Run<T>(IAnsiConsole? terminal, int files, Func<IProgress<string>?, T> work)
    {
        if (terminal is null || files < Many) return work(null);
        return terminal.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(bars => work(new Steps(bars.AddTask("Reading", maxValue: files))));
    }

    private sealed class Steps(ProgressTask bar) : IProgress<string>
    {
        public void Report(string value) => bar.Increment(1);
    }
}

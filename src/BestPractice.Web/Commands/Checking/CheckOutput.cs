using System.CommandLine;
using Spectre.Console;

namespace BestPractice.Web.Commands.Checking;

/// <summary>Where the check writes to, and when it runs.</summary>
internal sealed class CheckOutput(InvocationConfiguration streams, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    public TextWriter Errors => streams.Error;

    /// <summary>The terminal for the progress bar, or null when output goes to a file, a pipe or a test: then nothing but the result is written.</summary>
    public IAnsiConsole? Terminal => !Console.IsOutputRedirected && !Console.IsErrorRedirected && ReferenceEquals(streams.Output, Console.Out)
        ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) })
        : null;

    /// <summary>Says why the check cannot begin.</summary>
    public int Refuse(string reason)
    {
        Errors.WriteLine(reason);
        return 2;
    }

    public void Write(CheckResult result, CheckFormat format)
    {
        switch (format)
        {
            case CheckFormat.Json: JsonProblems.Write(result, streams.Output); break;
            case CheckFormat.Sarif: SarifProblems.Write(result, streams.Output); break;
            case CheckFormat.Github: GithubProblems.Write(result, streams.Output); break;
            default: TextProblems.Write(result, streams.Output); break;
        }
    }
}

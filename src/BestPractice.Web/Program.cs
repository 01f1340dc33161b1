using System.CommandLine;
using BestPractice.Web.Commands;

var commands = new RootCommand("Best Practice in Politics: a showcase of political work that succeeded, served from markdown.")
{
    CheckCommand.Create(TimeProvider.System),
    ExportCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    ServeCommand.Create(),
};
commands.TreatUnmatchedTokensAsErrors = false;
commands.SetAction(parsed => ServeCommand.Run([.. parsed.UnmatchedTokens], parsed.InvocationConfiguration.Error));
return commands.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

/// <summary>The entry point, visible to tests.</summary>
public partial class Program;

using System.CommandLine;
using BestPractice.Authoring;

namespace BestPractice.Web.Commands;

/// <summary><c>schema [folder]</c>: writes the JSON Schemas of the front matter; a test compares them with the code.</summary>
internal static class SchemaCommand
{
    private const string DefaultFolder = "docs/schema";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = $"Where to write them; without it, {DefaultFolder}.", DefaultValueFactory = _ => DefaultFolder };
        var command = new Command("schema", "Writes the JSON Schemas of the front matter, for developers who have changed a key.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, TextWriter output, TextWriter errors)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in FrontMatterSchema.Files) File.WriteAllText(Path.Combine(folder, name), text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The schemas cannot be written: {fault.Message}");
            return 2;
        }
        output.WriteLine($"Wrote {FrontMatterSchema.Files.Count} schemas into {folder}.");
        return 0;
    }
}

using System.CommandLine;
using BestPractice.Authoring;

namespace BestPractice.Web.Commands;

/// <summary><c>new practice|edition|category|collection|country</c>: writes a file to begin with; exit code 1 when there can be none, 2 when the settings are wrong.</summary>
internal static class NewCommand
{
    private const string Check = "dotnet run --project src/BestPractice.Web -- check";

    public static Command Create() => new("new", "Writes a file to begin with: a practice, an award edition, a category, a collection or the introduction to a country.")
    {
        Kind("practice", "title", "A practice as a draft: new practice \"Title of it\"", (entries, title, slug) => entries.Practice(title, slug),
            "It is a draft: the site does not show it.", "Check it; a missing country is only a warning", "When it is ready, remove the line \"draft: true\"."),
        Kind("edition", "year", "An award edition: new edition 2026", (entries, year, slug) => entries.Edition(year, slug),
            "Editions have no draft: the site shows it as soon as it has the file.", "Check it"),
        Kind("category", "name", "A category: new category \"Name\"", (entries, title, slug) => entries.Category(title, slug),
            "Categories have no draft: the site shows it as soon as it has the file.", "Check it"),
        Kind("collection", "title", "A collection: new collection \"Title of it\"", (entries, title, slug) => entries.Collection(title, slug),
            "Collections have no draft: the site shows it as soon as it has the file.", "Check it"),
        Kind("country", "name", "The introduction to a country: new country germany", (entries, name, slug) => entries.Country(slug ?? name),
            "Introductions have no draft: the site shows it as soon as it has the file.", "Check it"),
    };

    private static Command Kind(string name, string subject, string description, Func<NewEntries, string, string?, NewEntry> make, string shown, params string[] steps)
    {
        var words = new Argument<string[]>(subject) { Description = $"Its {subject}; settings such as --Site:ContentPath=folder may follow.", Arity = ArgumentArity.ZeroOrMore };
        var slug = new Option<string?>("--slug") { Description = "The file name without .md; without it, one is made of the title." };
        var command = new Command(name, description) { words, slug };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run(
            NewWords.Of([.. parsed.GetValue(words) ?? [], .. parsed.UnmatchedTokens]), parsed.GetValue(slug),
            (make, [shown, .. steps]), (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)));
        return command;
    }

    private static int Run(NewWords words, string? slug, (Func<NewEntries, string, string?, NewEntry> Make, string[] Steps) kind, (TextWriter Output, TextWriter Errors) to)
    {
        if (SiteSettings.ReadChecked(words.Settings, to.Errors) is not { } options) return 2;
        var folder = ContentFolder.Read(options.ContentPath);
        var entry = kind.Make(new NewEntries(folder, ContentReport.Of(folder, options.Zone)), words.Title, slug);
        if ((entry.Fault ?? Write(folder.Path, entry)) is { } fault)
        {
            to.Errors.WriteLine(fault);
            return 1;
        }
        to.Output.WriteLine($"Wrote {Path.Combine(options.ContentPath, entry.Path)}. {kind.Steps[0]}");
        to.Output.WriteLine("1. Open it and write what your sources say. The remarks in it explain each key.");
        to.Output.WriteLine($"2. {kind.Steps[1]}: {Check}");
        foreach (var step in kind.Steps.Skip(2)) to.Output.WriteLine($"3. {step}");
        return 0;
    }

    /// <summary>Writes the file where there is none; a sentence when that fails.</summary>
    private static string? Write(string folder, NewEntry entry)
    {
        var path = Path.Combine(folder, entry.Path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(entry.Text);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"{path} cannot be written: {fault.Message}";
        }
    }
}

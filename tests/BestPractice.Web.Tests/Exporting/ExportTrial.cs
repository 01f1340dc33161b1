using System.CommandLine;
using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Exporting;

/// <summary>A small content, exported by the command into a folder of its own.</summary>
public sealed class ExportTrial : IDisposable
{
    private readonly TempFolder _index = new();

    public ExportTrial()
    {
        Content.WritePractice("garden", "title: Rain garden\ncountry: PL\ncategories: [ecology]\nlevel: local\naliases: [rain]", "## Problem\n\nToo much water.");
        Content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.\naliases: [given]");
        Content.WritePractice("hidden", "title: Hidden one\ndraft: true");
        WriteAbout();
        Content.Write("collections/path.md", "---\ntitle: A path\nsummary: Some.\norder: 1\nentries: [{ practice: garden, comment: First. }, { practice: hidden, comment: Next. }, { practice: more-01, comment: Last. }]\n---\nText.\n");
        Content.Write("countries/poland.md", "---\nsummary: Towns decide.\n---\nText.\n");
        for (var number = 0; number < 30; number++) Content.WritePractice($"more-{number:00}", $"title: More {number}");
    }

    public TempContent Content { get; } = new();

    public TempFolder Folder { get; } = new();

    public string Text(string name) => File.ReadAllText(Folder[name]);

    public void WriteAbout(string text = "Text.") => Content.Write("pages/about.md", $"---\ntitle: About\nsummary: What this is.\n---\n{text}\n");

    /// <summary>Fails unless the export is complete.</summary>
    public async Task Exported()
    {
        var (exit, output) = await Export();
        Assert.True(exit == 0, output);
    }

    public async Task<(int Exit, string Output)> Export(params string[] settings)
    {
        await using var output = new StringWriter();
        var exit = await new RootCommand { ExportCommand.Create() }
            .Parse(["export", Folder.Path, $"--Site:ContentPath={Content.Path}", $"--Site:IndexPath={_index.Path}", $"--Site:PublicOrigin={Site.Origin}", .. settings])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }

    public void Dispose()
    {
        Content.Dispose();
        _index.Dispose();
        Folder.Dispose();
    }
}

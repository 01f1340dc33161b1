using BestPractice.Tests;

namespace BestPractice.Web.Tests.Preview;

/// <summary>A small content folder with an entry of each state and with files that have problems, as its editors see it.</summary>
public sealed class PreviewSite : IDisposable
{
    public PreviewSite()
    {
        Content.Write("awards/2024.md", """
            ---
            label: "2024"
            year: 2024
            categories: [{ name: Democracy, maps_to: [democracy] }]
            results:
              - { category: Democracy, outcome: winner, practice: sketch }
              - { category: Democracy, outcome: finalist, practice: later }
            ---
            [An old address](http://example.org/)
            """);
        Content.WritePractice("sketch", "title: Sketch\ndraft: true\nlinks: [\"http://example.org/\"]");
        Content.WritePractice("later", "title: Later\npublished: 2199-12-01 09:30");
        Content.WritePractice("over", "title: Over\nexpires: 2020-06-30");
        Content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.");
        Content.WritePractice("broken", "colour: red\nsummary: >-");
        Content.Write("categories/ecology.md", "---\nname: Ecology\nsummary: What lasts.\norder: 2\n---\n[An old address](http://example.org/)\n");
        Content.Write("collections/path.md", "---\ntitle: A path\nsummary: Some.\norder: 1\nentries: [{ practice: sketch, comment: First. }, { practice: later, comment: Next. }, { practice: taken, comment: Gone. }, { practice: other, comment: Last. }]\n---\n[An old address](http://example.org/)\n");
        Content.Write("countries/austria.md", "---\nsummary: Some.\n---\n[An old address](http://example.org/)\n");
        Content.Write("pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\n[An old address](http://example.org/)\n");
        Site = new Site(Content.Path) { Preview = true };
    }

    public TempContent Content { get; } = new();

    public Site Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        Content.Dispose();
    }
}

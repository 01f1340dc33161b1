using BestPractice.Tests;

namespace BestPractice.Web.Tests;

/// <summary>A small content folder whose every list is known by heart.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly TempContent _content = new();

    public SampleSite()
    {
        _content.Write("awards/2024.md", """
            ---
            label: "2024"
            year: 2024
            winners: 2
            finalists: 20
            categories: [{ name: Democracy, maps_to: [democracy] }]
            results:
              - { category: Democracy, outcome: winner, practice: assembly }
              - { category: Democracy, outcome: finalist, practice: garden }
              - { category: Democracy, outcome: finalist, title: Unknown Project, country: FR }
            ---
            """);
        _content.WritePractice("assembly", "title: Citizens’ assembly\ncountry: TR\nplace: Ankara\nsummary: Citizens drawn by lot decide on water.");
        _content.WritePractice("garden", "title: Rain garden\ncountry: PL\nplace: Łódź\ncategories: [ecology, democracy]\nstarted: 2019-03\naliases: [rain]", "## Problem\n\nToo much water, too fast.");
        _content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.");
        _content.WritePractice("hidden", "draft: true");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\nText.\n");
        Site = new Site(_content.Path);
    }

    public Site Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        _content.Dispose();
    }
}

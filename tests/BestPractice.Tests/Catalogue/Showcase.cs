using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

/// <summary>A small showcase in which every kind of entry and award occurs, with its index.</summary>
public sealed class Showcase : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    public Showcase()
    {
        File.Delete(System.IO.Path.Combine(_content.Path, "practices", "other.md"));
        Write("lodz-parks", "title: Parks of Łódź\ncountry: PL\nplace: Łódź\ncategories: [ecology]\nstarted: 2015\ntags: [trees]", "## Problem\n\nNo shade in the streets.");
        Write("oslo-vote", "title: E-voting in Oslo\ncountry: NO\nplace: Oslo\nstarted: 2021-03\norganisation: City of Oslo\nrelated: [vienna-heat, gone, sketch]\naliases: [oslo-ballot, old-vote]");
        Write("vienna-heat", "title: \"\\\"Cool\\\" streets\"\nplace: Vienna\ncategories: [ecology, democracy]", "## Problem\n\nHeat in the streets; trees help.");
        Write("roaming", "title: Roaming for all\ncountry: EU\nsummary: No fees in the whole Union.");
        Write("kyiv-school", "title: A school in Kyiv\ncountry: UA\nplace: Kyiv\ncategories: [ecology]\nstarted: 2023");
        Write("method", "title: Ørestad method\ncountry: DK\nsummary: Don't count; vote.");
        Write("sketch", "title: Sketch\ndraft: true");
        Write("gone", "title: Taken back\ncountry: FR\nwithdrawn: The facts were wrong.\naliases: [gone-before]");
        Write("later", "title: Later\npublished: 2026-07-01");
        _content.Write("awards/2024.md", """
            ---
            label: "2024"
            year: 2024
            finalists: 80
            winners: 8
            criteria: [innovation, participation]
            categories:
              - { name: Democracy, maps_to: democracy }
              - { name: Climate, maps_to: [ecology, democracy] }
            results:
              - { category: Climate, outcome: finalist, practice: vienna-heat }
              - { category: Democracy, outcome: winner, practice: oslo-vote, note: Shared. }
              - { category: Climate, outcome: winner, title: A bioregion, country: LV, place: Cēsis }
              - { outcome: finalist, title: Without a category }
            ---
            """);
        _content.Write("awards/2019.md", """
            ---
            label: "2019"
            year: 2019
            categories: [{ name: Ecology, maps_to: ecology }]
            results:
              - { outcome: special-mention, practice: roaming }
              - { outcome: nominee, practice: kyiv-school }
              - { category: Ecology, outcome: winner, practice: vienna-heat }
              - { category: Ecology, outcome: finalist, practice: gone }
              - { category: Ecology, outcome: winner, practice: sketch }
              - { category: Ecology, outcome: finalist, practice: oslo-vote }
            ---
            Text.
            """);
        _content.Write("collections/heat.md", Path("Heat", 2, "vienna-heat", "lodz-parks", "oslo-vote"));
        _content.Write("collections/votes.md", Path("Votes", 1, "sketch", "oslo-vote", "later", "gone", "method"));
        _content.Write("countries/austria.md", "---\nsummary: Towns decide much.\n---\nRead [one](/practices/vienna-heat).\n");
        _content.Write("countries/spain.md", "---\nsummary: No entry from here.\n---\nText.\n");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\nText.\n");
        Index = new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Now)).Open(_content.Read());
    }

    public IndexSnapshot Index { get; }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    private static string Path(string title, int order, params string[] practices) =>
        $"---\ntitle: {title}\nsummary: About {title}.\norder: {order}\nentries: [{string.Join(", ", practices.Select(practice => $"{{ practice: {practice}, comment: Why {practice}. }}"))}]\n---\nBegin [here](/practices/{practices[1]}).\n";

    private void Write(string slug, string keys, string body = "") => _content.WritePractice(slug, keys, body);
}

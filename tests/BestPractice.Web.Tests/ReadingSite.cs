using BestPractice.Tests;

namespace BestPractice.Web.Tests;

/// <summary>A content folder with collections, in which some entries are not public, and with an introduction to a country.</summary>
public sealed class ReadingSite : IDisposable
{
    private readonly TempContent _content = new();

    public ReadingSite()
    {
        _content.WritePractice("assembly", "title: Citizens’ assembly\ncountry: TR\nplace: Ankara\nsummary: Citizens drawn by lot decide on water.\nchecked: 2026-09");
        _content.WritePractice("garden", "title: Rain garden\ncountry: PL\nplace: Łódź\ncategories: [ecology]\nchecked: 2026-10");
        _content.WritePractice("schule", "title: Schule im Wald\nlang: de\nchecked: 2026-08");
        _content.WritePractice("hidden", "title: Hidden one\ndraft: true");
        _content.WritePractice("later", "title: Later one\npublished: 2199-01-01");
        _content.WritePractice("over", "title: Over one\nexpires: 2020-01-01");
        _content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.");
        _content.Write("awards/2024.md", "---\nlabel: \"2024\"\nyear: 2024\nresults: [{ outcome: winner, practice: assembly }]\n---\n");
        _content.Write("collections/water.md", Collection("Water & towns", 2, "hidden", "garden", "later", "assembly", "over", "taken", "schule"));
        _content.Write("collections/lots.md", Collection("By lot", 1, "schule", "assembly", "other"));
        _content.Write("collections/empty.md", Collection("Not yet", 3, "hidden", "later", "over"));
        _content.Write("countries/poland.md", "---\nsummary: Towns plan their own water.\n---\nRead [this](/practices/garden) *first*.\n");
        Site = new Site(_content.Path);
    }

    public Site Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        _content.Dispose();
    }

    private static string Collection(string title, int order, params string[] practices) =>
        $"---\ntitle: {title}\nsummary: What {title} shows.\norder: {order}\nentries:\n{string.Concat(practices.Select(practice => $"  - {{ practice: {practice}, comment: \"Why <b>{practice}</b>.\" }}\n"))}---\nBegin with [this](/practices/assembly).\n";
}

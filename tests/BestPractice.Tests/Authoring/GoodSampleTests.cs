using System.Text;
using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

/// <summary>Samples/good holds files in which there is nothing to mend.</summary>
public sealed class GoodSampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "good");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_good_file_has_no_problem(string name) => Assert.Equal(name, Read(name, text => text).Slug.Value);

    [Theory]
    [MemberData(nameof(Files))]
    public void Windows_line_ends_make_no_difference(string name) => AssertSame(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_byte_order_mark_makes_no_difference(string name) => AssertSame(name, text => "\uFEFF" + text);

    [Theory]
    [MemberData(nameof(Files))]
    public void Spaces_behind_the_fences_make_no_difference(string name) => AssertSame(name, text => text.Replace("---\n", "---  \n", StringComparison.Ordinal));

    [Fact]
    public void Every_key_of_a_full_entry_is_read()
    {
        var practice = Read("full", text => text);
        Assert.Equal(("Repair café: every second Saturday", "Reparaturcafé", "de"), (practice.Title, practice.OriginalTitle!.Text, practice.OriginalTitle.Language));
        Assert.Equal("Volunteers mend what neighbours bring; the town gives the room, the tools and the insurance.", practice.Summary);
        Assert.Equal(("AT", "Linz", Level.Local, Status.Ended, Evidence.Monitored), (practice.Country!.Code, practice.Place, practice.Level, practice.Status, practice.Evidence));
        Assert.Equal(("2019-03", "2024-11-30", "2026-11"), (practice.Started!.ToString(), practice.Ended!.ToString(), practice.Checked!.ToString()));
        Assert.Equal(("The room was needed for a school.", "City of Linz", "€ 12,000 a year", "en"), (practice.StatusNote, practice.Organisation, practice.Cost, practice.Language));
        Assert.Equal([new Lead("Ada Example", "Deputy mayor"), new Lead("Eva Example", null)], practice.Leads);
        Assert.Equal(["A university", "A club: repairs"], practice.Partners);
        Assert.Equal(["City of Linz", "A foundation"], practice.Funding);
        Assert.Equal(["repair", "do it yourself"], practice.Tags);
        Assert.Equal(["ecology", "democracy", "other", "repair-cafe-linz", "mending"], practice.Categories.Concat(practice.Related).Concat(practice.Aliases).Select(slug => slug.Value));
    }

    [Fact]
    public void Results_sources_and_links_of_a_full_entry_are_read()
    {
        var practice = Read("full", text => text);
        Assert.Equal([new ResultClaim("Things mended", "about 1,200", "things", "2019 to 2024", "report"), new ResultClaim("Other towns that took it up", null, null, null, null)], practice.Results);
        Assert.Equal(["report Annual report https://example.eu/report City of Linz 2024-12 https://archive.example.eu/report", " A book without an address   2023 "],
            practice.Sources.Select(source => $"{source.Id} {source.Title} {source.Url} {source.Publisher} {source.Date} {source.Archive}"));
        Assert.Equal([new Link("The café", new Uri("https://example.eu/cafe")), new Link("example.eu", new Uri("https://example.eu/elsewhere"))], practice.Links);
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 9, 30, 0, TimeSpan.FromHours(1)), practice.Publication.From);
        Assert.Equal(Enum.GetValues<SectionKind>(), practice.Sections.Select(section => section.Kind));
    }

    [Fact]
    public void Plain_text_stands_for_the_one_key_that_matters()
    {
        var practice = Read("shorthand", text => text);
        Assert.Equal(["https://example.eu/one", "https://example.eu/two"], practice.Sources.Select(source => source.Url!.OriginalString));
        Assert.Equal(["example.eu", "Two"], practice.Sources.Select(source => source.Title));
        Assert.Equal([new Lead("Ada Example", null)], practice.Leads);
        Assert.Equal(["More things are mended", "Fewer are thrown away"], practice.Results.Select(result => result.Claim));
        Assert.Equal(new Link("example.eu", new Uri("https://example.eu/three")), Assert.Single(practice.Links));
        Assert.Equal(["A university", "A foundation", "repair"], practice.Partners.Concat(practice.Funding).Concat(practice.Tags));
    }

    [Fact]
    public void Words_that_YAML_takes_for_something_else_stay_text()
    {
        var practice = Read("quoted", text => text);
        Assert.Equal(("Norway", "yes", "null", "2019"), (practice.Country!.Name, practice.Place, practice.Organisation, practice.Started!.ToString()));
        Assert.Equal(["yes", "no", "on", "1.0", "0x1F", "2019-03-14", "true"], practice.Tags);
        Assert.Equal("Norway", Read("unquoted", text => text).Country!.Name);
    }

    private static void AssertSame(string name, Func<string, string> change)
    {
        var (plain, changed) = (Read(name, text => text), Read(name, change));
        Assert.Equal((plain.Title, plain.Summary, plain.Country, plain.Cost), (changed.Title, changed.Summary, changed.Country, changed.Cost));
        Assert.Equal(plain.Tags, changed.Tags);
        Assert.Equal(plain.Sections, changed.Sections);
    }

    private static Practice Read(string name, Func<string, string> change)
    {
        using var content = new TempContent();
        content.Write($"practices/{name}.md", Encoding.UTF8.GetBytes(change(File.ReadAllText(Path.Combine(Folder, name + ".md")))));
        var report = content.Report();
        Assert.Empty(report.Problems);
        return report.Practices.Single(practice => practice.Slug.Value == name);
    }
}

using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

/// <summary>Holds the table of docs/search.md.</summary>
public sealed class PlaceNameTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();

    public static IReadOnlyList<(string Written, IReadOnlyList<string> Typed)> Names { get; } =
        [.. SourceTree.TextOf("docs/search.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], (IReadOnlyList<string>)cells[2].Split(", ")))];

    [Fact]
    public void At_least_forty_five_names_are_tried() => Assert.InRange(Names.Count, 45, 200);

    [Fact]
    public void Each_name_is_found_first_by_everything_that_people_type()
    {
        var index = IndexOf([.. Names.Select(name => name.Written)]);

        Assert.All(Names, name => Assert.All(name.Typed.Append(name.Written), typed =>
            Assert.True(PlacesFor(typed, index).FirstOrDefault() == name.Written, $"{typed} finds {string.Join(", ", PlacesFor(typed, index))} and not {name.Written} first")));
    }

    [Fact]
    public void Each_name_finds_the_same_place_however_an_editor_wrote_it()
    {
        var index = IndexOf([.. Names.SelectMany(name => name.Typed).Distinct()]);

        Assert.All(Names, name => Assert.All(name.Typed.Where(typed => !IsPart(typed, name.Written)), typed =>
            Assert.True(PlacesFor(name.Written, index).Contains(typed), $"{name.Written} finds {string.Join(", ", PlacesFor(name.Written, index))} and not {typed}")));
    }

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }

    /// <summary>Half of a name is found by the whole one no more than a town by a street in it.</summary>
    private static bool IsPart(string typed, string written) => typed.Split(' ', '-').Length < written.Split(' ', '-', '’').Length;

    private static List<string?> PlacesFor(string words, IndexSnapshot index) =>
        [.. new PracticeListQueries(index).Page(new PracticeFilter { Words = words }).Cards.Select(card => card.Place)];

    private IndexSnapshot IndexOf(IReadOnlyList<string> places)
    {
        for (var number = 0; number < places.Count; number++)
            _content.WritePractice($"practice-{number}", $"title: Practice {number}\nplace: \"{places[number]}\"", "## Problem\n\nStreets of many towns were too hot.");
        return new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(_content.Read());
    }
}

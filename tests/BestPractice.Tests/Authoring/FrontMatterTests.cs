using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

public sealed class FrontMatterTests : IDisposable
{
    private readonly TempContent _content = new();

    [Theory]
    [InlineData("partners:\n\t- A university", "This line is indented with a tab")]
    [InlineData("place: Vienna: the city", "The value holds a colon followed by a space")]
    [InlineData("place: “Vienna: the city”", "The value holds a colon followed by a space")]
    [InlineData("place: \"Vienna", "A double quote is opened and not closed")]
    [InlineData("place: \"The \"best\" city\"", "A double quote inside double quotes ends the value")]
    [InlineData("place: \"C:\\Vienna\"", "A backslash in double quotes begins a special character")]
    [InlineData("tags: [one, two", "A list in [ ] is not closed")]
    [InlineData("lead: { name: Ada", "Values in { } are not closed")]
    [InlineData("place: @vienna", "The value begins with a character that means something else in YAML")]
    [InlineData("place: *Vienna* and around", "The value begins with a character that means something else in YAML")]
    [InlineData("place: &vienna Vienna", "An anchor (&name) is not allowed")]
    [InlineData("place: *vienna", "An alias (*name) is not allowed")]
    [InlineData("place: Vienna\nplace", "This line is neither a key with a value nor the continuation of one")]
    [InlineData("place: Vienna\n  country: AT", "The indentation of this line does not fit the lines above it")]
    [InlineData("place: 'The city's edge'", "A single quote inside single quotes ends the value")]
    [InlineData("place:Vienna", "No space follows the colon")]
    [InlineData("place: - Vienna", "The value begins with a character that means something else in YAML")]
    [InlineData("cost: > 3 million", "The value begins with a character that means something else in YAML")]
    [InlineData("place: !Vienna now", "A word with ! before it means something else in YAML")]
    [InlineData("place:\u00a0Vienna", "This line holds a character that looks like a space or like nothing")]
    [InlineData("place: Vienna\n## What was done\n\nText.", "A heading of the text stands in the front matter")]
    [InlineData("started: 2019-02-31", "\"2019-02-31\" is not a date of the calendar")]
    [InlineData("place: a\nplace: b", "The key \"place\" stands here a second time; the first is on line 8")]
    public void A_slip_is_told_in_words_that_an_editor_understands(string keys, string sentence)
    {
        _content.WritePractice("a", keys);
        Assert.Equal(sentence, Assert.Single(_content.Report().Problems).Sentence);
    }

    [Fact]
    public void Smart_quotes_are_ordinary_characters()
    {
        _content.WritePractice("a", "title: “Culture”");
        Assert.Equal("“Culture”", _content.Report().Practices[0].Title);
    }

    [Theory]
    [InlineData("place: !!str[")]
    [InlineData("[2: ?!!str,{,1%TAG ! x\n#*a")]
    [InlineData("? !!str[\n- <<: x\n---]")]
    [InlineData("%TAG ! x\n%YAML 1.3")]
    [InlineData("{ ? , : }")]
    [InlineData("\0")]
    [InlineData("? ? ? ?")]
    [InlineData("<<: [a")]
    public void What_confuses_the_YAML_library_is_a_problem_of_that_file_alone(string keys)
    {
        _content.Write("practices/a.md", $"---\n{keys}\n---\n");
        var report = _content.Report();
        Assert.NotEmpty(report.Problems);
        Assert.All(report.Problems, problem => Assert.Equal("practices/a.md", problem.Path));
        Assert.Equal("other", Assert.Single(report.Practices).Slug.Value);
    }

    [Fact]
    public void Random_front_matter_never_stops_the_reading()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        string[] parts = ["title", ": ", ":", "\n", "\n  ", "\n- ", "[", "]", "{", "}", ",", "&a", "*a", "!x", "!!str", "|", ">", "\"", "'", "#", "%", "@", "`", "? ", "\t", "é", "\0", "~", "\\", "<<: ", "...", "\u2028", "a b"];
        for (var file = 0; file < 1500; file++) _content.Write($"practices/r{file}.md", $"---\n{string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => parts[random.Next(parts.Length)]))}\n---\n");
        var fault = Record.Exception(_content.Report);
        Assert.True(fault is null, $"Seed {seed}: {fault}");
    }

    [Fact]
    public void Front_matter_of_more_than_64_kB_is_refused()
    {
        _content.WritePractice("a", "# " + new string('x', 64 * 1024));
        Assert.Equal(["practices/a.md:1: front-matter-too-large"], _content.Problems());
    }

    [Fact]
    public void Thirty_thousand_brackets_are_refused_as_too_deep()
    {
        _content.WritePractice("a", "tags: " + new string('[', 30_000));
        Assert.Equal("front-matter-too-deep", TempContent.Code(Assert.Single(_content.Report().Problems)));
    }

    [Fact]
    public void A_column_counts_characters_from_one()
    {
        _content.WritePractice("a", "place: Łódź\nlead: [{ name: Ada, office: Mayor }]");
        var problem = Assert.Single(_content.Report().Problems);
        Assert.Equal((9, 21, ProblemCode.KeyUnknown), (problem.Line, problem.Column, problem.Code));
    }

    public void Dispose() => _content.Dispose();
}

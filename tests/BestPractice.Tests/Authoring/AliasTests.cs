namespace BestPractice.Tests.Authoring;

/// <summary>An alias leads to one entry in one step, or the check says where and why not.</summary>
public sealed class AliasTests : IDisposable
{
    private readonly TempContent _content = new();

    [Fact]
    public void An_entry_s_own_name_is_no_alias_of_it()
    {
        _content.WritePractice("a", "aliases: [before, a]");
        AssertProblem("practices/a.md:8: alias-clash", "\"a\" is this entry's present name", "remove it: an alias is a name that the entry had before");
    }

    [Theory]
    [InlineData("")]
    [InlineData("draft: true")]
    [InlineData("published: 2999-01-01")]
    [InlineData("withdrawn: It was wrong.")]
    [InlineData("colour: red")]
    public void The_name_of_another_entry_is_no_alias_whatever_its_state(string keys)
    {
        _content.Write("practices/2020/b.md", TempContent.Practice(keys));
        _content.WritePractice("a", "aliases:\n  - before\n  - b");
        var problem = _content.Report().Problems.Single(found => found.Path == "practices/a.md");
        Assert.Equal(("practices/a.md:10: alias-clash", "\"b\" is the name of an entry that exists: practices/2020/b.md"), (TempContent.Tell(problem), problem.Sentence));
    }

    [Fact]
    public void Two_entries_that_name_each_other_are_both_told()
    {
        _content.WritePractice("a", "aliases: [b]");
        _content.WritePractice("b", "aliases: [a]");
        Assert.Equal(["practices/a.md:8: alias-clash", "practices/b.md:8: alias-clash"], _content.Problems());
        Assert.Equal(["other"], _content.Report().Practices.Select(practice => practice.Slug.Value));
    }

    [Fact]
    public void A_chain_of_old_names_cannot_be_made_of_several_entries()
    {
        _content.WritePractice("a", "aliases: [first]");
        _content.WritePractice("b", "aliases: [a]");
        Assert.Equal(["practices/b.md:8: alias-clash"], _content.Problems());
    }

    [Fact]
    public void An_alias_of_two_entries_is_told_with_the_other_file()
    {
        _content.WritePractice("a", "aliases: [before]\nwithdrawn: It was wrong.");
        _content.WritePractice("b", "aliases: before");
        AssertProblem("practices/b.md:8: alias-clash", "\"before\" is an alias in practices/a.md already", "keep it in one file; b cannot have it too");
    }

    [Fact]
    public void An_alias_is_named_once()
    {
        _content.WritePractice("a", "aliases:\n  - before\n  - before");
        AssertProblem("practices/a.md:10: alias-clash", "The alias \"before\" is named twice", "name it once");
    }

    [Theory]
    [InlineData("Old Name")]
    [InlineData("old_name")]
    [InlineData("old-name.md")]
    [InlineData("/practices/old-name")]
    public void An_alias_is_written_as_a_file_name_is(string alias)
    {
        _content.WritePractice("a", $"aliases: [before, \"{alias}\"]");
        AssertProblem("practices/a.md:8: slug-invalid", $"\"{alias}\" is not the name of an entry", "write the file name without .md: lower-case letters, digits and hyphens");
    }

    [Fact]
    public void Names_of_other_kinds_of_files_are_free()
    {
        _content.WritePractice("a", "aliases: [democracy, about]");
        _content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\n");
        Assert.Empty(_content.Problems());
    }

    public void Dispose() => _content.Dispose();

    private void AssertProblem(string place, string sentence, string remedy)
    {
        var problem = Assert.Single(_content.Report().Problems);
        Assert.Equal((place, sentence, remedy), (TempContent.Tell(problem), problem.Sentence, problem.Remedy));
    }
}

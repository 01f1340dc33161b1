using System.CommandLine;
using BestPractice.Authoring;
using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Commands;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("practices/title-of-it.md", "practice", "Title of it")]
    [InlineData("practices/title-of-it.md", "practice", "Title", "of", "it")]
    [InlineData("practices/chosen.md", "practice", "Title of it", "--slug", "chosen")]
    [InlineData("awards/2026.md", "edition", "2026")]
    [InlineData("categories/peace.md", "category", "Peace")]
    [InlineData("collections/children-decide.md", "collection", "Children", "decide")]
    [InlineData("countries/germany.md", "country", "Germany")]
    public void A_file_is_written_into_the_folder_of_the_settings_and_the_next_step_is_told(string file, params string[] words)
    {
        using var content = new TempContent();

        var (exit, output, errors) = New(content.Path, words);

        Assert.Equal((0, ""), (exit, errors));
        Assert.True(File.Exists(Path.Combine(content.Path, file)));
        Assert.StartsWith($"Wrote {Path.Combine(content.Path, file)}.", output, StringComparison.Ordinal);
        Assert.Contains("-- check", output, StringComparison.Ordinal);
        Assert.DoesNotContain(content.Report().Problems, problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_that_exists_stays_as_it_is()
    {
        using var content = new TempContent();
        var before = File.ReadAllText(Path.Combine(content.Path, "practices/other.md"));

        var (exit, output, errors) = New(content.Path, "practice", "Other");

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("practices/other.md", errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(content.Path, "practices/other.md")));
    }

    [Fact]
    public void A_file_that_the_check_passes_over_is_not_overwritten_either()
    {
        using var content = new TempContent();
        Directory.CreateDirectory(Path.Combine(content.Path, "practices/odd.md"));

        Assert.Equal(1, New(content.Path, "practice", "Odd").Exit);
    }

    [Theory]
    [InlineData(1, "practice")]
    [InlineData(1, "practice", "A title", "--slug", "A Slug")]
    [InlineData(1, "edition", "soon")]
    [InlineData(1, "country", "Atlantis")]
    [InlineData(1, "collection")]
    [InlineData(2, "practice", "A title", "--slgu", "a")]
    [InlineData(2, "practice", "A title", "--Site:ContentPath=/no/such/folder")]
    public void What_cannot_be_done_is_told_and_leaves_nothing_behind(int exit, params string[] words)
    {
        using var content = new TempContent();
        var before = content.Read().Digest;

        var (code, output, errors) = New(content.Path, words);

        Assert.Equal((exit, ""), (code, output));
        Assert.NotEqual("", errors);
        Assert.Equal(before, content.Read().Digest);
    }

    [Fact]
    public void The_schemas_are_written_where_they_are_wanted()
    {
        using var folder = new TempFolder();

        var exit = new RootCommand { SchemaCommand.Create() }.Parse(["schema", folder["schemas"]]).Invoke(new InvocationConfiguration { Output = TextWriter.Null });

        Assert.Equal(0, exit);
        Assert.All(FrontMatterSchema.Files, file => Assert.Equal(file.Value, File.ReadAllText(folder[$"schemas/{file.Key}"])));
    }

    private static (int Exit, string Output, string Errors) New(string folder, params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = new RootCommand { NewCommand.Create() }.Parse(["new", words[0], $"--Site:ContentPath={folder}", .. words[1..]]).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (exit, output.ToString(), errors.ToString());
    }
}

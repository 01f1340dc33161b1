using BestPractice.Authoring;
using BestPractice.Practices;
using BestPractice.Tests;

namespace BestPractice.Web.Tests;

public sealed class DocsTests
{
    [Fact]
    public void Every_problem_code_has_its_heading_in_the_editors_guide()
    {
        var headings = SourceTree.TextOf("docs/editors-guide.md").Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..].Trim('`', ' '));

        Assert.Empty(Vocabulary<ProblemCode>.Words.Except(headings));
    }

    [Fact]
    public void Every_setting_is_described_in_operations()
    {
        var operations = SourceTree.TextOf("docs/operations.md");

        Assert.All(typeof(SiteOptions).GetProperties().Where(property => property.CanWrite), property => Assert.Contains($"`Site:{property.Name}`", operations, StringComparison.Ordinal));
    }
}

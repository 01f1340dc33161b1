using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class ProblemQueriesTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _indexes = new();
    private readonly ProblemQueries _queries;

    public ProblemQueriesTests()
    {
        _content.WritePractice("broken", "colour: red\nshape: round");
        _content.WritePractice("un-broken", "colour: red");
        _content.Write("practices/2024/deep.md", TempContent.Practice("colour: red"));
        _content.Write("practices/Not a slug.md", TempContent.Practice());
        _content.Write("pages/broken.md", "---\ntitle: Broken\n---\n");
        _queries = new ProblemQueries(new IndexFolder(_indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(_content.Read()));
    }

    [Theory]
    [InlineData("practices", "broken", "practices/broken.md:8 practices/broken.md:9")]
    [InlineData("practices", "un-broken", "practices/un-broken.md:8")]
    [InlineData("practices", "deep", "practices/2024/deep.md:8")]
    [InlineData("practices", "Not a slug", "practices/Not a slug.md:1")]
    [InlineData("pages", "broken", "pages/broken.md:2")]
    [InlineData("practices", "other", "")]
    [InlineData("practices", "ep", "")]
    [InlineData("practices", "%", "")]
    [InlineData("awards", "broken", "")]
    [InlineData("practices", "2024/deep", "practices/2024/deep.md:8")]
    [InlineData("", "", "")]
    public void A_file_has_its_own_problems_wherever_it_lies_in_its_folder(string kind, string slug, string problems) =>
        Assert.Equal(problems, string.Join(' ', _queries.OfFile(kind, slug).Select(problem => $"{problem.Path}:{problem.Line}").Distinct()));

    public void Dispose()
    {
        _content.Dispose();
        _indexes.Dispose();
    }
}

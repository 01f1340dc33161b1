using System.Text.RegularExpressions;
using BestPractice.Tests;

namespace BestPractice.Web.Tests;

/// <summary>What a first visit may cost before compression.</summary>
public sealed class WeightTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/css/site.css", 30_000)]
    [InlineData("/site.js", 3_000)]
    public async Task A_shared_file_stays_within_its_budget(string path, int bytes)
    {
        var file = await (await sample.Site.Get(path)).Content.ReadAsByteArrayAsync();

        Assert.InRange(file.Length, 100, bytes);
    }

    [Fact]
    public void The_fonts_of_a_first_visit_stay_within_120_kB()
    {
        string[] loadedAtFirst = ["sofia-latin", "brygada-latin", "sofia-latin-ext", "brygada-latin-ext"];

        var bytes = loadedAtFirst.Sum(name => new FileInfo(Path.Combine(SourceTree.Root, "src/BestPractice.Web/wwwroot/fonts/1", name + ".woff2")).Length);

        Assert.InRange(bytes, 1, 120_000);
    }

    [Fact]
    public void Every_class_of_the_stylesheet_stands_in_a_page()
    {
        var styles = SourceTree.FilesBelow("src/BestPractice.Web/styles").Append("src/BestPractice.Web/wwwroot/preview/preview.css").Select(SourceTree.TextOf);
        var used = SourceTree.FilesBelow("src/BestPractice.Web/Pages").Select(SourceTree.TextOf)
            .SelectMany(text => Matches(text, "class=\"(?<name>[^\"]*(@\\([^)]*\\))?[^\"]*)\"")).SelectMany(value => Matches(value, "(?<name>[a-zA-Z][\\w-]*)")).ToHashSet();
        string[] computed = ["winner", "finalist", "long", "small", "ringed", "zero", "tall", "track"];

        var classes = styles.SelectMany(text => Matches(text, "\\.(?<name>[a-z][a-z-]+)")).Distinct().Where(name => name is not "woff");

        Assert.Empty(classes.Except(used).Except(computed));
    }

    /// <summary>The build makes one block of all components, so none of them may be of another layer.</summary>
    [Fact]
    public void Every_style_that_the_build_does_not_name_is_a_component()
    {
        var project = SourceTree.TextOf("src/BestPractice.Web/BestPractice.Web.csproj");
        var others = SourceTree.FilesBelow("src/BestPractice.Web/styles").Where(file => !project.Contains($"styles/{Path.GetFileName(file)}", StringComparison.Ordinal));

        Assert.All(others, file => Assert.Matches(@"^(/\*[^*]*\*/\s*)?@layer components \{", SourceTree.TextOf(file)));
    }

    private static IEnumerable<string> Matches(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["name"].Value);
}

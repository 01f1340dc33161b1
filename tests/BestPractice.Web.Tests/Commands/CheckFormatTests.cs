using System.Text.Json;
using BestPractice.Authoring;
using BestPractice.Practices;
using BestPractice.Tests;
using BestPractice.Web.Commands.Checking;

namespace BestPractice.Web.Tests.Commands;

public sealed class CheckFormatTests : IDisposable
{
    private readonly TempContent _content = new();

    public CheckFormatTests()
    {
        _content.WriteComplete();
        _content.WritePractice("first", "title: The first one\nsummary: Somebody did something here once.\nstatus: '100 %, \"all: done\"'\ncolour: red");
        _content.Write("practices/a, b: c.md", TempContent.Practice());
    }

    [Fact]
    public void Json_has_the_figures_and_every_problem()
    {
        var root = Json("json");

        Assert.Equal((1, 3, 0, 0, 0), (Number("practices"), Number("errors"), Number("warnings"), Number("scheduled"), Number("checked_long_ago")));
        var problem = root.GetProperty("problems")[1];
        Assert.Equal(["path", "line", "column", "severity", "code", "sentence", "remedy"], problem.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("practices/first.md", 7, 9, "error", "value-unknown"), (Word(problem, "path"), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), Word(problem, "severity"), Word(problem, "code")));
        Assert.Equal("\"100 %, \"all: done\"\" is not a value of \"status\"", Word(problem, "sentence"));

        int Number(string name) => root.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Sarif_has_what_version_2_1_0_requires()
    {
        var root = Json("sarif");

        Assert.Equal("2.1.0", Word(root, "version"));
        Assert.EndsWith("/sarif-schema-2.1.0.json", Word(root, "$schema"), StringComparison.Ordinal);
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEmpty(Word(driver, "name"));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Vocabulary<ProblemCode>.Words, rules.Select(rule => Word(rule, "id")));
        Assert.All(rules, rule =>
        {
            Assert.InRange(Word(rule.GetProperty("shortDescription"), "text").Length, 10, 300);
            Assert.DoesNotContain("](", Word(rule.GetProperty("help"), "text"), StringComparison.Ordinal);
            Assert.Contains("Right:", Word(rule.GetProperty("help"), "markdown"), StringComparison.Ordinal);
            Assert.Contains(Word(rule.GetProperty("defaultConfiguration"), "level"), new[] { "error", "warning" });
        });
    }

    [Fact]
    public void Sarif_results_point_to_their_rule_and_place()
    {
        var run = Json("sarif").GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(Word(result, "ruleId"), Word(rules[result.GetProperty("ruleIndex").GetInt32()], "id"));
            Assert.NotEmpty(Word(result.GetProperty("message"), "text"));
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var uri = Word(place.GetProperty("artifactLocation"), "uri");
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
        });
        Assert.Equal("practices/a%2C%20b%3A%20c.md", Word(run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
    }

    [Fact]
    public void Github_gets_one_escaped_command_for_each_problem()
    {
        var lines = CheckCommandTests.Check(_content.Path, "github").Output.ReplaceLineEndings("\n").Split('\n');

        Assert.StartsWith("::error file=practices/a%2C b%3A c.md,line=1,col=1,title=file-name::The file name cannot be an address. Rename it to a-b-c.md.", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=practices/first.md,line=7,col=9,title=value-unknown::\"100 %25, \"all: done\"\" is not a value of \"status\". Known are: planned, pilot,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::error file=practices/first.md,line=8,col=1,title=key-unknown::", lines[2], StringComparison.Ordinal);
        Assert.Equal("1 practice, 3 errors, 0 warnings; 0 scheduled; 0 not checked for two years", lines[3]);
    }

    [Fact]
    public void Github_gets_line_breaks_of_a_value_escaped_and_warnings_as_such()
    {
        _content.WritePractice("first", "title: The first one\nsummary: Weak.\nlevel: |\n  one\n  two");
        var lines = CheckCommandTests.Check(_content.Path, "github").Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Contains(lines, line => line.StartsWith("::error file=practices/first.md,", StringComparison.Ordinal) && line.Contains("::\"one%0Atwo\" is not a value of \"level\".", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("::warning file=practices/first.md,", StringComparison.Ordinal) && line.Contains("title=summary-weak::", StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_count_from_where_the_check_was_started_when_the_content_lies_below()
    {
        var report = ContentReport.ForEditors(_content.Read(), TempContent.Vienna, DateTimeOffset.UnixEpoch);
        var problem = report.Problems[0];

        Assert.Equal($"some/content/{problem.Path}", new CheckResult(report, Path.Combine(Environment.CurrentDirectory, "some", "content"), DateTimeOffset.UnixEpoch).PathOf(problem));
        Assert.Equal(problem.Path, new CheckResult(report, Environment.CurrentDirectory, DateTimeOffset.UnixEpoch).PathOf(problem));
        Assert.Equal(problem.Path, new CheckResult(report, _content.Path, DateTimeOffset.UnixEpoch).PathOf(problem));
    }

    public void Dispose() => _content.Dispose();

    private JsonElement Json(string format) => JsonDocument.Parse(CheckCommandTests.Check(_content.Path, format).Output).RootElement;

    private static string Word(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

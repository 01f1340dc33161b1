using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Tests.Authoring;

/// <summary>Samples/bad holds one mistake a file; expected.txt says on which line and under which code it has to be found.</summary>
public sealed class BadSampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "bad");

    /// <summary>Codes that no single practice file of a reasonable size can show; each has a test of its own.</summary>
    private static readonly ProblemCode[] Elsewhere =
    [
        ProblemCode.FileTooLarge, ProblemCode.FileUnreadable, ProblemCode.FileOutside, ProblemCode.FileName, ProblemCode.FileUnexpected,
        ProblemCode.FrontMatterTooLarge, ProblemCode.TextTooLarge, ProblemCode.TextTooSlow, ProblemCode.SlugDuplicate,
        ProblemCode.NumberInvalid, ProblemCode.AwardCategoryUnknown, ProblemCode.ResultIncomplete,
        ProblemCode.TextMissing, ProblemCode.OrderDuplicate, ProblemCode.CollectionShort, ProblemCode.PracticeWithdrawn, ProblemCode.CountryUntold, ProblemCode.CountryEmpty,
    ];

    private static readonly List<string[]> Rows = [.. File.ReadLines(Path.Combine(Folder, "expected.txt")).Select(line => line.Split(' '))];

    public static TheoryData<string, int, string> Expected()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var row in Rows) data.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_mistake_is_found_once_at_its_line_and_nothing_else(string file, int line, string code)
    {
        using var content = new TempContent();
        content.WriteComplete();
        content.Write("images/trips.png", "x");
        content.Write("categories/economy.md", "---\nname: Economy\nsummary: Work.\norder: 3\n---\n");
        content.Write("categories/health.md", "---\nname: Health\nsummary: Care.\norder: 4\n---\n");
        content.Write($"practices/{file}", File.ReadAllBytes(Path.Combine(Folder, file)));
        var problem = Assert.Single(content.ReportForEditors().Problems);
        Assert.Equal(($"practices/{file}", line, code), (problem.Path, problem.Line, TempContent.Code(problem)));
        Assert.StartsWith(code, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_has_an_expectation() =>
        Assert.Equal(
            Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Rows.Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_problem_code_has_a_sample_or_a_test_of_its_own() =>
        Assert.Equal(
            Enum.GetValues<ProblemCode>().Except(Elsewhere).Select(Vocabulary<ProblemCode>.WordFor).Order(StringComparer.Ordinal),
            Rows.Select(row => row[2]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void All_bad_files_together_take_no_good_one_down()
    {
        using var content = new TempContent();
        content.WriteComplete();
        foreach (var file in Directory.GetFiles(Folder, "*.md")) content.Write($"practices/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        content.Write("images/trips.png", "x");
        var report = content.ReportForEditors();
        var warnings = Rows.Where(row => Problem.SeverityOf(Vocabulary<ProblemCode>.TryParse(row[2])!.Value) == Severity.Warning).Select(row => Path.GetFileNameWithoutExtension(row[0]));
        Assert.Equal(warnings.Append("other").Order(StringComparer.Ordinal), report.Practices.Select(practice => practice.Slug.Value).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFiles(Folder, "*.md").Select(file => $"practices/{Path.GetFileName(file)}").Except(report.Problems.Select(problem => problem.Path)));
    }
}

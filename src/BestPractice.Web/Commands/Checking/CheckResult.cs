using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Commands.Checking;

/// <summary>What the check found, with the figures of its last line.</summary>
internal sealed class CheckResult(ContentReport report, string folder, DateTimeOffset now)
{
    public IReadOnlyList<Problem> Problems => report.Problems;

    /// <summary>Practices without errors; the others are left out until they are mended.</summary>
    public int Practices => report.Practices.Count;

    public int Errors { get; } = report.Problems.Count(problem => problem.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    /// <summary>Practices whose time is still to come.</summary>
    public int Scheduled { get; } = report.Practices.Count(practice => practice.Publication is { Draft: false, From: { } from } && from > now && practice.Withdrawn is null);

    public int CheckedLongAgo { get; } = report.Problems.Count(problem => problem.Code == ProblemCode.CheckedLongAgo);

    public string Summary => new ContentFigures { Practices = Practices, Errors = Errors, Warnings = Warnings, Scheduled = Scheduled, CheckedLongAgo = CheckedLongAgo }.ToString();

    /// <summary>The path of a file as tools look for it: from where the check was started, or from the content folder when that lies elsewhere.</summary>
    public string PathOf(Problem problem)
    {
        var way = Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');
        return way == "." || way.Split('/')[0] == ".." || Path.IsPathRooted(way) ? problem.Path : $"{way}/{problem.Path}";
    }
}

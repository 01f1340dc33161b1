using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Web.Commands.Checking;

/// <summary>Workflow commands of GitHub Actions, one a line: <c>::error file=..,line=..,col=..,title=..::message</c>.</summary>
internal static class GithubProblems
{
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (var problem in result.Problems)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{Vocabulary<Severity>.WordFor(problem.Severity)} file={Property(result.PathOf(problem))},line={problem.Line},col={problem.Column},title={Property(Vocabulary<ProblemCode>.WordFor(problem.Code))}::{Message($"{problem.Sentence}. {problem.RemedySentence}")}"));
        output.WriteLine(result.Summary);
    }

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

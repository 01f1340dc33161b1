using System.Text.Encodings.Web;
using System.Text.Json;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Web.Commands.Checking;

/// <summary>One JSON document with the figures and all problems; the editors' guide lists its keys.</summary>
internal static class JsonProblems
{
    private static readonly JsonSerializerOptions Rules = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void Write(CheckResult result, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(new
    {
        result.Practices, result.Errors, result.Warnings, result.Scheduled, result.CheckedLongAgo,
        Problems = result.Problems.Select(problem => new
        {
            problem.Path, problem.Line, problem.Column,
            Severity = Vocabulary<Severity>.WordFor(problem.Severity),
            Code = Vocabulary<ProblemCode>.WordFor(problem.Code),
            problem.Sentence, Remedy = problem.RemedySentence,
        }),
    }, Rules));
}

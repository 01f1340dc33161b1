using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Web.Commands.Checking;

/// <summary>A log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS): every kind of problem is a rule.</summary>
internal static class SarifProblems
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Rules = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void Write(CheckResult result, TextWriter output) => output.WriteLine(new JsonObject
    {
        ["$schema"] = Schema,
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "Best Practice in Politics, check", ["rules"] = AllRules() } },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. result.Problems.Select(problem => ResultOf(problem, result.PathOf(problem)))]),
        }),
    }.ToJsonString(Rules));

    private static JsonArray AllRules() => new([.. Enum.GetValues<ProblemCode>().Select(code => new JsonObject
    {
        ["id"] = Vocabulary<ProblemCode>.WordFor(code),
        ["shortDescription"] = Text(Explanations.SentenceFor(code)),
        ["help"] = new JsonObject { ["text"] = Explanations.ParagraphFor(code), ["markdown"] = Explanations.SectionFor(code) },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Vocabulary<Severity>.WordFor(Problem.SeverityOf(code)) },
    })]);

    private static JsonObject ResultOf(Problem problem, string path) => new()
    {
        ["ruleId"] = Vocabulary<ProblemCode>.WordFor(problem.Code),
        ["ruleIndex"] = (int)problem.Code,
        ["level"] = Vocabulary<Severity>.WordFor(problem.Severity),
        ["message"] = Text($"{problem.Sentence}. {problem.RemedySentence}"),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject { ["startLine"] = problem.Line, ["startColumn"] = problem.Column },
            },
        }),
    };

    private static JsonObject Text(string text) => new() { ["text"] = text };
}

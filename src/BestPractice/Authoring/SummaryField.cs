namespace BestPractice.Authoring;

/// <summary>The key <c>summary</c> where it stands on cards and below titles.</summary>
internal static class SummaryField
{
    private const int Longest = 200;

    public static string? Read(Fields fields)
    {
        var summary = fields.Text("summary");
        if (summary?.Length > Longest && fields.Node("summary") is { } node)
            fields.Problems.Add(node, ProblemCode.SummaryLong, $"The summary has {summary.Length} characters", $"say it in {Longest} or fewer");
        return summary;
    }
}

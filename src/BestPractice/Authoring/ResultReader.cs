using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>The key <c>results</c> of a practice.</summary>
internal static class ResultReader
{
    public static IReadOnlyList<ResultClaim> Read(Fields practice, IReadOnlyList<Source> sources) =>
        [.. practice.Mappings("results").Select(fields => ReadOne(fields, sources)).OfType<ResultClaim>()];

    private static ResultClaim? ReadOne(Fields fields, IReadOnlyList<Source> sources)
    {
        var claim = fields.Text("claim");
        var result = new ResultClaim(claim ?? "", fields.Text("value"), fields.Text("unit"), fields.Text("period"), ReadSource(fields, sources));
        fields.Finish();
        return claim is null ? null : result;
    }

    private static string? ReadSource(Fields fields, IReadOnlyList<Source> sources)
    {
        if (fields.TextNode("source") is not { } node) return null;
        if (sources.Any(source => source.Id == node.Value)) return node.Value;
        var nearest = NearestWord.Find(node.Value, sources.Select(source => source.Id).OfType<string>());
        fields.Problems.Add(node, ProblemCode.SourceUnknown, $"No source of this entry has the id \"{node.Value}\"",
            nearest is null ? "write the id of one of its sources" : $"did you mean \"{nearest}\"?");
        return null;
    }
}

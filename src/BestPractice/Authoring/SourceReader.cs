using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The key <c>sources</c> of a practice.</summary>
internal static class SourceReader
{
    public static IReadOnlyList<Source> Read(Fields practice)
    {
        if (practice.Node("sources") is not { } node) return [];
        var items = practice.Mappings("sources");
        if (node is YamlList { Items.Count: 0 }) practice.Problems.Add(node, ProblemCode.ValueCount, "The entry has no source", "name at least one");
        var sources = items.Select(ReadOne).ToList();
        foreach (var (twice, index) in sources.Select((source, index) => (source, index)).Where(pair => pair.source.Id is not null && sources.FindIndex(source => source.Id == pair.source.Id) < pair.index))
            practice.Problems.Add(items[index].Place, ProblemCode.ValueDuplicate, $"Two sources have the id \"{twice.Id}\"", "give each its own");
        return sources;
    }

    /// <summary>A source with a problem is kept all the same, so that results which point to it are not called wrong too.</summary>
    private static Source ReadOne(Fields fields)
    {
        var id = fields.TextNode("id") is { } node ? fields.SlugOf(node)?.Value ?? node.Value : null;
        var (title, url) = (fields.Text("title"), fields.Address("url"));
        var source = new Source(id, title ?? url?.Host ?? "", url, fields.Text("publisher"), fields.Date("date"), fields.Address("archive"));
        fields.Finish();
        if (!fields.Has("title") && !fields.Has("url")) fields.Missing("url");
        return source;
    }
}

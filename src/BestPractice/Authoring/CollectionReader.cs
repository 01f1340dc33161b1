using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of <c>content/collections</c> as a collection.</summary>
internal static class CollectionReader
{
    private const int FewestEntries = 3;

    /// <summary>The collection; with errors among its problems it is only good enough to be checked further.</summary>
    public static ReadEntry<Collection> Read(Slug slug, FrontMatter file, FileProblems problems)
    {
        var fields = new Fields(CollectionKeys.All, file.Fields, problems);
        var (title, summary, order) = (fields.Text("title"), SummaryField.Read(fields), fields.Number("order"));
        var entries = ReadEntries(fields);
        var (body, links) = PageBody.ReadRequired(file, problems);
        fields.Finish();
        return new ReadEntry<Collection>(new Collection(slug, title ?? "", summary ?? "", order ?? 0, entries, body), file, fields, links, problems);
    }

    private static List<CollectionEntry> ReadEntries(Fields fields)
    {
        var entries = new List<CollectionEntry>();
        if (fields.Node("entries") is not { } node) return entries;
        var items = fields.Mappings("entries");
        var length = node is YamlList list ? list.Items.Count : 1;
        if (length == 0) fields.Problems.Add(node, ProblemCode.ValueCount, "The collection has no entry", $"name at least {FewestEntries} practices");
        else if (length < FewestEntries) fields.Problems.Add(node, ProblemCode.CollectionShort, $"The collection has fewer than {FewestEntries} entries", "add what else belongs in it, or keep it until there is more");
        foreach (var item in items)
        {
            var (place, comment) = (item.TextNode("practice"), item.Text("comment"));
            if (place is not null && item.SlugOf(place) is { } practice)
            {
                if (entries.Exists(entry => entry.Practice == practice)) item.Problems.Add(place, ProblemCode.ValueDuplicate, $"The practice \"{practice}\" stands here a second time", "keep one of them");
                else entries.Add(new CollectionEntry(practice, comment ?? ""));
            }
            item.Finish();
        }
        return entries;
    }
}

using System.Globalization;
using System.Text;
using BestPractice.Catalogue;
using static BestPractice.Web.Formats.MarkdownText;

namespace BestPractice.Web.Formats;

/// <summary>A collection as one markdown text: the introduction, and each practice in its order with the address of its own text and the comment.</summary>
internal static class MarkdownCollection
{
    public static byte[] Write(CollectionSummary collection, IndexSnapshot index, Links links)
    {
        var entries = new CollectionQueries(index).Entries(collection.Slug);
        var practices = new ExportQueries(index).Records([.. entries.Select(entry => entry.Id)]);
        var items = entries.Zip(practices).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First.Number}. {MarkdownGroup.Line(pair.Second, links)}\n\n   {Plain(pair.First.Comment!)}"));
        string[] parts =
        [
            $"# {Plain(collection.Title)}", $"{Plain(collection.Summary)} {Wording.PracticeCount(collection.Practices)} in an order for reading.", links.InMarkdown(collection.Markdown),
            .. entries.Count == 0 ? [] : new[] { $"## Practices\n\n{string.Join("\n\n", items)}" },
            $"---\n\nThis page: <{links.Absolute(links.Collection(collection.Slug))}>\n",
        ];
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts));
    }
}

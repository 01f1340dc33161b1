using System.Text;
using BestPractice.Catalogue;
using static BestPractice.Web.Formats.MarkdownText;

namespace BestPractice.Web.Formats;

/// <summary>A category, country or edition as one markdown text: what it is, and each of its practices with the address of its own text.</summary>
internal static class MarkdownCollection
{
    public static byte[] Write(Collection collection, IReadOnlyList<PracticeRecord> practices, Links links)
    {
        string[] parts =
        [
            $"# {Plain(collection.Name)}", Plain(collection.Lede), .. collection.Text.Length == 0 ? [] : new[] { collection.Text },
            .. Listing("Practices", practices.Select(practice => Line(practice, links))),
            .. Listing("Named by the awards, without an entry here", collection.Others.Select(Plain)),
            $"---\n\nThis page: <{links.Absolute(collection.Page)}>. Its practices as data: <{links.Absolute(links.PracticesAs(Format.Json, collection.Filter))}>\n",
        ];
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts));
    }

    private static string Line(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        var known = new[] { Wording.Where(row.Place, row.CountryName) }.Concat(practice.Awards.Select(award => $"{Wording.OutcomeName(award.Outcome)} {award.EditionLabel}")).Where(part => part.Length > 0);
        return $"{Linked(row.Title, links.Absolute(links.PracticeAs(Format.Markdown, row.Slug)))}: {Plain(row.Summary)} {Plain($"({string.Join("; ", known)})")}".Replace(" ()", "", StringComparison.Ordinal);
    }
}

using System.Text;
using BestPractice.Catalogue;
using static BestPractice.Web.Formats.MarkdownText;

namespace BestPractice.Web.Formats;

/// <summary>A category, country or edition as one markdown text: what it is, and each of its practices with the address of its own text.</summary>
internal static class MarkdownGroup
{
    public static byte[] Write(PracticeGroup group, IReadOnlyList<PracticeRecord> practices, Links links)
    {
        string[] parts =
        [
            $"# {Plain(group.Name)}", Plain(group.Lede), .. group.Text.Length == 0 ? [] : new[] { group.Text },
            .. Listing("Practices", practices.Select(practice => Line(practice, links))),
            .. Listing("Named by the awards, without an entry here", group.Others.Select(Plain)),
            $"---\n\nThis page: <{links.Absolute(group.Page)}>. Its practices as data: <{links.Absolute(links.PracticesAs(Format.Json, group.Filter))}>\n",
        ];
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts));
    }

    internal static string Line(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        var known = new[] { Wording.Where(row.Place, row.CountryName) }.Concat(practice.Awards.Select(award => $"{Wording.OutcomeName(award.Outcome)} {award.EditionLabel}")).Where(part => part.Length > 0);
        return $"{Linked(row.Title, links.Absolute(links.PracticeAs(Format.Markdown, row.Slug)))}: {Plain(row.Summary)} {Plain($"({string.Join("; ", known)})")}".Replace(" ()", "", StringComparison.Ordinal);
    }
}

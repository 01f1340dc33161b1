using System.Text;
using BestPractice.Catalogue;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>A practice as an entry for a bibliography: what is cited is the page, by the day on which it last changed.</summary>
internal static class BibtexEntry
{
    public static byte[] Write(PracticeRecord practice, Links links)
    {
        var row = practice.Row;
        var fields = new (string Name, string? Value)[]
        {
            // The second pair of braces keeps capitals, and an "and" within a name.
            ("title", $"{{{Escape(row.Title)}}}"),
            ("author", $"{{{Escape(row.Organisation ?? PageMeta.SiteName)}}}"),
            ("year", row.Updated[..4]),
            ("howpublished", PageMeta.SiteName),
            ("url", links.Absolute(links.Practice(row.Slug))),
            ("urldate", row.Checked),
            ("note", Wording.Date(row.Checked) is { } day ? $"Sources checked {day}" : null),
        };
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}},\n");
        return Encoding.UTF8.GetBytes($"@misc{{practice-{row.FirstSlug},\n{string.Concat(lines)}}}\n");
    }

    /// <summary>Text as BibTeX reads it. Braces are named, since it counts even those behind a backslash.</summary>
    internal static string Escape(string text) => string.Concat(text.Select(letter => letter switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '%' or '&' or '$' or '#' or '_' => $@"\{letter}",
        _ => char.IsControl(letter) ? " " : letter.ToString(),
    }));
}

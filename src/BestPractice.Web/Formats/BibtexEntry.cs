using System.Globalization;
using System.Text;

namespace BestPractice.Web.Formats;

/// <summary>A practice as an entry for a bibliography of TeX: what is cited is the page, by the day on which it last changed.</summary>
internal static class BibtexEntry
{
    public static byte[] Write(Citation citation)
    {
        var fields = new (string Name, string Value)[]
        {
            // The second pair of braces keeps capitals, and an "and" within a name.
            ("title", $"{{{{{Escape(citation.Title)}}}}}"),
            ("author", $"{{{{{Escape(Citation.Author)}}}}}"),
            ("year", $"{{{Text(citation.Version, "yyyy")}}}"),
            // A word of BibTeX's own, which each style writes in its language.
            ("month", Text(citation.Version, "MMM").ToLowerInvariant()),
            ("url", $"{{{citation.Address}}}"),
            ("urldate", $"{{{Text(citation.Accessed, "yyyy-MM-dd")}}}"),
            ("note", $"{{{Escape(citation.Note)}}}"),
        };
        return Encoding.UTF8.GetBytes($"@misc{{{citation.Key},\n{string.Concat(fields.Select(field => $"  {field.Name} = {field.Value},\n"))}}}\n");
    }

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

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

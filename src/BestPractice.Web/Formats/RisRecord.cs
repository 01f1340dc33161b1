using System.Globalization;
using System.Text;

namespace BestPractice.Web.Formats;

/// <summary>A practice in the format of Research Information Systems: a tag of two letters and its value on each line, lines end with CR and LF.</summary>
internal static class RisRecord
{
    public static byte[] Write(Citation citation)
    {
        IEnumerable<(string Tag, string Value)> lines =
        [
            ("TY", "ELEC"), ("ID", citation.Key), ("TI", citation.Title), ("AU", Citation.Author),
            ("PY", citation.Version.Year.ToString(CultureInfo.InvariantCulture)), ("DA", Day(citation.Version)), ("Y2", Day(citation.Accessed)),
            ("UR", citation.Address), ("AB", citation.Summary), .. citation.Keywords.Select(word => ("KW", word.Replace('*', ' '))), ("LA", citation.Language), ("N1", citation.Note),
            ("ER", ""),
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line.Tag}  - {Line(line.Value)}\r\n")));
    }

    /// <summary>Year, month, day and, after the last slash, nothing more.</summary>
    private static string Day(DateOnly day) => day.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture);

    /// <summary>A line break within a value would begin another line, which only a tag may.</summary>
    private static string Line(string value) => PlainLine.Of(value).Trim();
}

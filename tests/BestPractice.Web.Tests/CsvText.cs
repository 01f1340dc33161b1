using System.Text;

namespace BestPractice.Web.Tests;

/// <summary>Reads CSV by RFC 4180 and nothing more, so that what it reads everybody can.</summary>
public static class CsvText
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var (rows, row, cell, at) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            if (text[at] == '"') at = Quoted(text, at + 1, cell);
            else while (at < text.Length && text[at] is not (',' or '\r')) cell.Append(text[at] is '"' or '\n' ? throw new FormatException($"A bare {text[at]} at {at}.") : text[at++]);
            row.Add(cell.ToString());
            cell.Clear();
            if (at >= text.Length) throw new FormatException("The last row has no end.");
            if (text[at] == ',') at++;
            else
            {
                if (text[at] != '\r' || text[at + 1] != '\n') throw new FormatException($"No CRLF at {at}.");
                rows.Add(row);
                (row, at) = ([], at + 2);
            }
        }
        return rows;
    }

    /// <summary>A cell as it was before a formula got its apostrophe.</summary>
    public static string Unmarked(string cell) => cell.TrimStart('\'') is [var first, ..] && cell[0] == '\'' && "=+-@\t\r\n＝＋－＠".Contains(first, StringComparison.Ordinal) ? cell[1..] : cell;

    private static int Quoted(string text, int at, StringBuilder cell)
    {
        while (text[at] != '"' || at + 1 < text.Length && text[at + 1] == '"')
        {
            if (text[at] == '"') at++;
            cell.Append(text[at++]);
        }
        return at + 1;
    }
}

using System.Globalization;
using System.Text;
using BestPractice.OpenData;
using CsvHelper;
using CsvHelper.Configuration;

namespace BestPractice.Web.Bundles;

/// <summary>
/// A table as CSV (RFC 4180, UTF-8, CRLF), with the values as they are. Unlike the list for spreadsheets nothing is put before what looks like a formula:
/// these files are read by programs, by the types that the data package states, and their values have to be those of the SQLite file.
/// </summary>
internal static class CsvTable
{
    // CsvHelper does not quote a lone CR or LF by itself. No value is an empty text, so an empty cell is always none.
    private static readonly CsvConfiguration Rules = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n'),
    };

    /// <summary>Writes the file.</summary>
    /// <returns>How many rows it has besides the names of the columns.</returns>
    public static int Write(string path, DataTable table, IEnumerable<object?[]> rows)
    {
        using var csv = new CsvWriter(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), Rules);
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.NextRecord();
        var count = 0;
        foreach (var row in rows)
        {
            foreach (var value in row) csv.WriteField(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            csv.NextRecord();
            count++;
        }
        return count;
    }
}

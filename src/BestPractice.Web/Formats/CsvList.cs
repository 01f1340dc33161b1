using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BestPractice.Catalogue;
using BestPractice.Practices;
using CsvHelper;
using CsvHelper.Configuration;

namespace BestPractice.Web.Formats;

/// <summary>A list as CSV (RFC 4180): one row for each practice, lists within a cell joined by "; ". The columns stand in docs/operations.md.</summary>
internal static partial class CsvList
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    // CsvHelper quotes for commas, quotes, spaces at the ends and its own line end, but not for a lone CR or LF.
    private static readonly CsvConfiguration Rules = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n'),
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = Formula.ToCharArray(),
        InjectionEscapeCharacter = '\'',
    };

    private static readonly (string Name, Func<PracticeRecord, Links, string?> Value)[] Columns =
    [
        ("slug", (practice, _) => practice.Row.Slug),
        ("title", (practice, _) => practice.Row.Title),
        ("original_title", (practice, _) => practice.Row.OriginalTitle),
        ("summary", (practice, _) => practice.Row.Summary),
        ("country", (practice, _) => practice.Row.CountryName),
        ("country_code", (practice, _) => practice.Row.CountryCode),
        ("place", (practice, _) => practice.Row.Place),
        ("categories", (practice, _) => Join(practice.Categories.Select(category => category.Name))),
        ("level", (practice, _) => practice.Row.Level),
        ("started", (practice, _) => practice.Row.Started),
        ("ended", (practice, _) => practice.Row.Ended),
        ("status", (practice, _) => practice.Row.Status),
        ("organisation", (practice, _) => practice.Row.Organisation),
        ("evidence", (practice, _) => practice.Row.Evidence),
        ("depth", (practice, _) => practice.Row.Depth),
        ("cost", (practice, _) => practice.Row.Cost),
        ("outcome", (practice, _) => Join(practice.Awards.Select(award => award.Outcome))),
        ("edition", (practice, _) => Join(practice.Awards.Select(award => award.EditionLabel))),
        ("award_category", (practice, _) => Join(practice.Awards.Select(award => award.Category ?? ""))),
        ("results", (practice, _) => Join(practice.Results.Select(Wording.Result))),
        ("sources", (practice, _) => Join(practice.Sources.Select(source => source.Url ?? source.Title))),
        ("tags", (practice, _) => Join(practice.Words["tag"])),
        ("language", (practice, _) => practice.Row.Language),
        ("checked", (practice, _) => practice.Row.Checked),
        ("updated", (practice, _) => practice.Row.Updated),
        ("url", (practice, links) => links.Absolute(links.Practice(practice.Row.Slug))),
    ];

    public static byte[] Write(ListExport list, Links links)
    {
        using var bytes = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), Rules))
        {
            foreach (var (name, _) in Columns) csv.WriteField(name);
            csv.NextRecord();
            foreach (var practice in list.Practices)
            {
                foreach (var (_, value) in Columns) csv.WriteField(Marked(value(practice, links) ?? ""));
                csv.NextRecord();
            }
        }
        return bytes.ToArray();
    }

    /// <summary>The name under which a browser keeps the file: <c>practices-poland-ecology.csv</c>.</summary>
    public static string FileName(PracticeFilter filter) => $"{Slug.From($"practices {string.Join(' ', filter.ToQuery().Select(pair => pair.Value))}")}.csv";

    /// <summary>CsvHelper puts ' before a formula. A text that looks as if that had happened already gets one more, so that taking one away always gives the text.</summary>
    private static string Marked(string value) => MarkedBefore().IsMatch(value) ? '\'' + value : value;

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    [GeneratedRegex("^'+[=+\\-@\t\r\n＝＋－＠]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkedBefore();
}

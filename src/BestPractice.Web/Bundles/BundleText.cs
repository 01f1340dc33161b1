using BestPractice.OpenData;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Bundles;

/// <summary>What a bundle says of itself to readers: README.md and the dictionary.</summary>
internal static class BundleText
{
    public static string Readme(Links links, DateOnly day, string about) =>
        $"""
         # {PageMeta.SiteName}: data of {BundleName.Day(day)}

         All that <{links.Absolute(links.Home())}> shows, as files. The date is that of the newest change. Where it comes from and what is not known: <{about}>.

         - `{BundleName.CsvFolder}/`: one file for each table: CSV (RFC 4180), UTF-8, the names of the columns in the first row. An empty cell is a value that there is not. The values are exact, so that one may begin with = + - or @:
           a spreadsheet should import the columns as text. A list made for spreadsheets is at <{links.Absolute(links.PracticesAs(Formats.Format.Csv, Catalogue.PracticeFilter.Everything))}>.
         - `{BundleName.Database}`: the same tables as one SQLite file with keys, and with the tables `about` and `data_dictionary`.
         - `{BundleName.Dictionary}`: what each column means.
         - `{BundleName.Package}`: the same for programs (Data Package 2.0), with a checksum of each table.
         - `{BundleName.Licence}`: the licence.
         - `{BundleName.Sums}`: the checksum of each file; `sha256sum --check {BundleName.Sums}` compares them.

         Version {DataTables.Version} of the tables. Within a version tables and columns are only added. Read columns by their names.

         Cite it as: {DataLicence.Citation(links, day)}

         """;

    public static string Dictionary() =>
        $"# What the columns mean\n\nVersion {DataTables.Version} of the tables.\n\n{string.Join('\n', DataTables.All.Select(Table))}";

    private static string Table(DataTable table) =>
        $"## {table.Name}\n\n{table.Meaning}\n\nA row is known by: {Code(table.Key)}.\n{string.Concat(table.References.Select(to => $"{Code(to.Columns)} {(to.Columns.Count == 1 ? "is" : "are")} {Code(to.There)} of `{to.Table}`.\n"))}\n"
        + $"| Column | Type | Meaning | Without a value | Example |\n| --- | --- | --- | --- | --- |\n{string.Concat(table.Columns.Select(Row))}";

    private static string Row(DataColumn column) =>
        $"| `{column.Name}` | {TypeOf(column)} | {Cell(column.Meaning)} | {Cell(column.Absent ?? "never")} | `{Cell(column.Example)}` |\n";

    private static string TypeOf(DataColumn column) => column.Words.Count > 0 ? string.Join(", ", column.Words.Select(word => $"`{word}`")) : DataTypes.Meaning(column.Type);

    private static string Code(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

using System.Globalization;

namespace BestPractice.Web.Bundles;

/// <summary>The names of the files of a bundle.</summary>
internal static class BundleName
{
    public const string Stem = "best-practice-in-politics";
    public const string Database = "showcase.sqlite";
    public const string Package = "datapackage.json";
    public const string Dictionary = "data-dictionary.md";
    public const string Licence = "LICENSE";
    public const string Readme = "README.md";
    public const string Sums = "SHA256SUMS";

    /// <summary>The folder of the CSV files within a bundle.</summary>
    public const string CsvFolder = "csv";

    public static string Bundle(DateOnly day) => $"{Stem}-{Day(day)}.zip";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The media type of a file by its name.</summary>
    public static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "text/csv; charset=utf-8; header=present",
        ".json" => "application/json; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".sqlite" => "application/vnd.sqlite3",
        ".zip" => "application/zip",
        _ => "text/plain; charset=utf-8",
    };
}

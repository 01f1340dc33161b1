using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>An address that leads to another.</summary>
/// <param name="From">Its path in the folder.</param>
/// <param name="To">Where it leads: a path of the folder, or an address of another site.</param>
/// <param name="Status">The status of the redirect.</param>
internal sealed record Move(string From, string To, int Status);

/// <summary>What hosts of files need to know besides the files.</summary>
/// <param name="Moved">Addresses that lead to others.</param>
/// <param name="Gone">Addresses of what was taken back, with those of its formats.</param>
/// <param name="Headers">The headers of every answer.</param>
/// <param name="Open">The headers of what scripts of other sites may read.</param>
internal sealed record HostRules(IReadOnlyList<Move> Moved, IReadOnlyList<string> Gone, IReadOnlyList<KeyValuePair<string, string>> Headers, IReadOnlyList<KeyValuePair<string, string>> Open)
{
    /// <summary>The addresses whose answers have the open headers.</summary>
    public const string OpenPattern = @"^/data/|^/practices.*\.(csv|json|atom|bib|ris|md)$";

    /// <summary>The media types of endings that servers of files do not know or know otherwise; a longer ending before its own end.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Types { get; } =
    [
        .. new[] { Format.Csl, Format.Bibtex, Format.Ris, Format.Markdown, Format.Atom, Format.Csv }.Select(format => KeyValuePair.Create($".{format.Ending}", format.ContentType)),
        KeyValuePair.Create(".sqlite", "application/vnd.sqlite3"), KeyValuePair.Create(".webmanifest", "application/manifest+json"),
    ];

    /// <summary>The page of something gone, or null for one of its formats, which has none.</summary>
    public static string? PageOf(string gone) => Path.HasExtension(gone) ? null : ExportAddress.FileOf(gone, isPage: true);
}

namespace BestPractice.Web.Formats;

/// <summary>A form other than a page in which a list or a practice can be had.</summary>
/// <param name="Ending">The end of its addresses.</param>
/// <param name="MediaType">What it is for programs.</param>
/// <param name="Name">What it is for readers.</param>
public sealed record Format(string Ending, string MediaType, string Name)
{
    public static readonly Format Csv = new("csv", "text/csv", "CSV");
    public static readonly Format Json = new("json", "application/json", "JSON");
    public static readonly Format Atom = new("atom", "application/atom+xml", "Atom feed");
    public static readonly Format Markdown = new("md", "text/markdown", "Markdown");
    public static readonly Format Bibtex = new("bib", "application/x-bibtex", "BibTeX");

    public static readonly Format Ris = new("ris", "application/x-research-info-systems", "RIS");
    public static readonly Format Csl = new("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON");
    public static readonly Format JsonFeed = new("json", "application/feed+json", "JSON Feed");

    public static readonly IReadOnlyList<Format> OfLists = [Csv, Json, Atom];

    public static readonly IReadOnlyList<Format> OfCitations = [Bibtex, Ris, Csl];

    public static readonly IReadOnlyList<Format> OfPractices = [.. OfCitations, Json, Markdown];

    /// <summary>Of the whole site: what is new.</summary>
    public static readonly IReadOnlyList<Format> OfFeeds = [Atom, JsonFeed];

    /// <summary>Of a category, a country or an edition, besides those of its list, and of a collection.</summary>
    public static readonly IReadOnlyList<Format> OfGroups = [Atom, Markdown];

    public static IEnumerable<Format> All => OfLists.Concat(OfPractices).Concat(OfFeeds);

    /// <summary>RFC 4180 has a word for the header row.</summary>
    public string ContentType => this == Csv ? $"{MediaType}; charset=utf-8; header=present" : $"{MediaType}; charset=utf-8";
}

using System.ComponentModel.DataAnnotations;
using BestPractice.Web.Serving;

namespace BestPractice.Web;

/// <summary>The settings of the site, section <c>Site</c>. Each is described in docs/operations.md.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>The content folder; a relative path counts from the folder in which the program was started.</summary>
    [Required]
    public string ContentPath { get; set; } = "content";

    /// <summary>The folder of finished index files; it can be deleted at any time while the site is stopped.</summary>
    [Required]
    public string IndexPath { get; set; } = ".index";

    /// <summary>Scheme, host and port under which visitors reach the site, without a path.</summary>
    [Required]
    public string PublicOrigin { get; set; } = "http://localhost:5080";

    /// <summary>The IANA name of the time zone in which bare dates begin.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Vienna";

    /// <summary>The page of the repository that holds the content; empty when there is none.</summary>
    public string RepositoryUrl { get; set; } = "";

    /// <summary>Where the history of a file is, below the page of the repository.</summary>
    [Required]
    public string HistoryPath { get; set; } = "commits/HEAD/content/{path}";

    /// <summary>Where a file is, below the page of the repository.</summary>
    [Required]
    public string FilePath { get; set; } = "blob/HEAD/content/{path}";

    /// <summary>True for editors at their own desk: drafts are shown, and pages renew themselves when a file is saved. Never for visitors.</summary>
    public bool Preview { get; set; }

    /// <summary>True to show changes of the content as soon as its files change; false to wait for SIGHUP.</summary>
    public bool WatchContent { get; set; } = true;

    /// <summary>True to show <c>/content-health</c> to everybody who can reach the site; a preview always does.</summary>
    public bool ContentHealth { get; set; }

    /// <summary>Where to report a weakness of the site, for <c>/.well-known/security.txt</c>; empty when there is no such file.</summary>
    public string SecurityContact { get; set; } = "";

    /// <summary>True to log answers from the edge cache too, a line each.</summary>
    public bool LogKeptAnswers { get; set; }

    /// <summary>The proxies that may say who asks: addresses or networks such as 10.0.0.0/8, separated by semicolons; empty when nobody may.</summary>
    public string TrustedProxies { get; set; } = "";

    /// <summary>How many searches and filtered lists a visitor may ask for each second, and six times as many at once; 0 for any number.</summary>
    [Range(0, 10_000, ErrorMessage = "Site:SearchesPerSecond must be 0 to 10000.")]
    public int SearchesPerSecond { get; set; } = 10;

    /// <summary>How many connections may be open at the same time; further ones are closed at once.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Site:Connections must be 1 to 1000000.")]
    public int Connections { get; set; } = 4_096;

    /// <summary>The file into which the log is written besides the console; empty for none.</summary>
    public string LogPath { get; set; } = "";

    /// <summary>What stands for a file in <see cref="HistoryPath"/> and <see cref="FilePath"/>.</summary>
    internal const string FileMark = "{path}";

    internal bool ShowsContentHealth => Preview || ContentHealth;

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(PublicOrigin, UriKind.Absolute, out var origin) || origin.Scheme is not ("http" or "https") || origin.PathAndQuery != "/" || origin.UserInfo.Length > 0)
            yield return new ValidationResult($"Site:PublicOrigin is \"{PublicOrigin}\"; it must be like https://example.org, without a path.");
        if (RepositoryUrl.Length > 0 && (!Uri.TryCreate(RepositoryUrl, UriKind.Absolute, out var repository) || repository.Scheme != Uri.UriSchemeHttps || repository.Query.Length + repository.Fragment.Length + repository.UserInfo.Length > 0))
            yield return new ValidationResult($"Site:RepositoryUrl is \"{RepositoryUrl}\"; it must be like https://github.com/owner/name, or empty.");
        if (!HistoryPath.Contains(FileMark, StringComparison.Ordinal) || HistoryPath.StartsWith('/'))
            yield return new ValidationResult($"Site:HistoryPath is \"{HistoryPath}\"; it must be like commits/HEAD/content/{FileMark}, without a slash before it.");
        if (!FilePath.Contains(FileMark, StringComparison.Ordinal) || FilePath.StartsWith('/'))
            yield return new ValidationResult($"Site:FilePath is \"{FilePath}\"; it must be like blob/HEAD/content/{FileMark}, without a slash before it.");
        if (SecurityContact.Length > 0 && (!Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact) || contact.Scheme is not ("https" or "mailto" or "tel") || SecurityContact.Any(letter => letter is <= ' ' or > '~')))
            yield return new ValidationResult($"Site:SecurityContact is \"{SecurityContact}\"; it must be like mailto:security@example.org or https://example.org/report, or empty.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            yield return new ValidationResult($"Site:TimeZone is \"{TimeZone}\"; it must be an IANA name such as Europe/Vienna.");
        if (ProxyNetworks.Fault(TrustedProxies) is { } entry)
            yield return new ValidationResult($"Site:TrustedProxies has \"{entry}\"; each must be an address or a network such as 10.0.0.0/8, separated by semicolons.");
        if (LogPath.Length > 0 && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(LogPath))))
            yield return new ValidationResult($"Site:LogPath is \"{LogPath}\"; there is no folder {Path.GetDirectoryName(Path.GetFullPath(LogPath))}.");
        if (!Directory.Exists(ContentPath))
            yield return new ValidationResult($"Site:ContentPath is \"{ContentPath}\"; there is no folder {Path.GetFullPath(ContentPath)}. Start the program in the folder that holds \"content\", or set the path.");
        else if (!CanBeOpened(ContentPath))
            yield return new ValidationResult($"Site:ContentPath is \"{ContentPath}\"; the folder {Path.GetFullPath(ContentPath)} cannot be opened. Let the user who runs the program read it, or set another path.");
    }

    private static bool CanBeOpened(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

namespace BestPractice.Practices;

/// <summary>One piece of political work, as an editor wrote it down.</summary>
public sealed record Practice
{
    /// <summary>Its name in addresses: the file name.</summary>
    public required Slug Slug { get; init; }
    /// <summary>The English title.</summary>
    public required string Title { get; init; }
    /// <summary>The title in the language of the place, with that language.</summary>
    public ForeignText? OriginalTitle { get; init; }
    /// <summary>One sentence, at most 200 characters.</summary>
    public required string Summary { get; init; }
    /// <summary>Where it happened; null when no source ties it to one country.</summary>
    public Country? Country { get; init; }
    /// <summary>City, region or another place.</summary>
    public string? Place { get; init; }
    /// <summary>One to three category ids, the main one first.</summary>
    public required IReadOnlyList<Slug> Categories { get; init; }
    /// <summary>Who acted.</summary>
    public Level? Level { get; init; }
    /// <summary>When it began.</summary>
    public PartialDate? Started { get; init; }
    /// <summary>When it was over.</summary>
    public PartialDate? Ended { get; init; }
    /// <summary>What became of it.</summary>
    public required Status Status { get; init; }
    /// <summary>One sentence that explains the status.</summary>
    public string? StatusNote { get; init; }
    /// <summary>When an editor last looked at the sources.</summary>
    public PartialDate? Checked { get; init; }
    /// <summary>The first instant at which its sources count as not checked for long; null when no date is given.</summary>
    public DateTimeOffset? StaleFrom { get; init; }
    /// <summary>The body in charge.</summary>
    public string? Organisation { get; init; }
    /// <summary>Holders of public office who led it.</summary>
    public IReadOnlyList<Lead> Leads { get; init; } = [];
    /// <summary>Others who took part.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];
    /// <summary>What changed, claim by claim.</summary>
    public IReadOnlyList<ResultClaim> Results { get; init; } = [];
    /// <summary>How well the results are supported; null when not stated.</summary>
    public Evidence? Evidence { get; init; }
    /// <summary>What it cost, in words.</summary>
    public string? Cost { get; init; }
    /// <summary>Who paid.</summary>
    public IReadOnlyList<string> Funding { get; init; } = [];
    /// <summary>At least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }
    /// <summary>Pages of the practice itself.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];
    /// <summary>Entries that belong to this one.</summary>
    public IReadOnlyList<Slug> Related { get; init; } = [];
    /// <summary>Earlier slugs of this entry.</summary>
    public IReadOnlyList<Slug> Aliases { get; init; } = [];
    /// <summary>Its first slug, which stays when the entry is renamed.</summary>
    public Slug FirstSlug => Aliases.Count > 0 ? Aliases[0] : Slug;
    /// <summary>Why the entry was taken back, if it was.</summary>
    public string? Withdrawn { get; init; }
    /// <summary>When the entry appears and disappears.</summary>
    public Publication Publication { get; init; } = Publication.Always;
    /// <summary>The language of the entry's own text (BCP 47).</summary>
    public string Language { get; init; } = "en";
    /// <summary>Words a searcher would type.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
    /// <summary>Its file, relative to the content folder, with forward slashes.</summary>
    public string Path { get; init; } = "";
    /// <summary>When its file was last written.</summary>
    public DateTimeOffset Written { get; init; }
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
    /// <summary>The body in the order of <see cref="SectionKind"/>, without the missing ones.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>How much is told.</summary>
    public Depth Depth => new[] { SectionKind.Problem, SectionKind.Action, SectionKind.Results }.Count(Tells) >= 2 ? Depth.Full : Depth.Brief;

    /// <summary>Whether something is told under a heading; results count when they stand claim by claim, too.</summary>
    public bool Tells(SectionKind kind) => Sections.Any(section => section.Kind == kind) || kind == SectionKind.Results && Results.Count > 0;

    /// <summary>How long ago its sources were checked. A date still to come counts as recent: somebody did look.</summary>
    public Freshness FreshnessAt(DateTimeOffset instant) => StaleFrom is not { } stale ? Freshness.Unknown : instant < stale ? Freshness.Recent : Freshness.Stale;

    /// <summary>The first instant after the given one at which what is shown of it may change by date alone, or null.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset instant)
    {
        var stale = Withdrawn is null && Publication.IsPublicAt(instant) && StaleFrom > instant ? StaleFrom : null;
        return new[] { Publication.NextChangeAfter(instant), stale }.Min();
    }
}

/// <summary>Text in another language than the entry.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language (BCP 47), if known.</param>
public sealed record ForeignText(string Text, string? Language);

/// <summary>A person in a public office.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The office at that time.</param>
public sealed record Lead(string Name, string? Role);

/// <summary>One result: what changed, by how much, when, and who says so.</summary>
/// <param name="Claim">What changed.</param>
/// <param name="Value">The figure, as text so that "about 1,000" stays what it is.</param>
/// <param name="Unit">What the figure counts.</param>
/// <param name="Period">When.</param>
/// <param name="Source">The id of the source that says so, where it is known.</param>
public sealed record ResultClaim(string Claim, string? Value, string? Unit, string? Period, string? Source);

/// <summary>A page or publication that supports an entry.</summary>
/// <param name="Id">Its name within the entry, if results point to it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address, if it is on the web.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Archive">The address of an archived copy.</param>
public sealed record Source(string? Id, string Title, Uri? Url, string? Publisher, PartialDate? Date, Uri? Archive);

/// <summary>A link with its words.</summary>
/// <param name="Title">The words.</param>
/// <param name="Url">The address.</param>
public sealed record Link(string Title, Uri Url);

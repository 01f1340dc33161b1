namespace BestPractice.Practices;

/// <summary>One edition of the awards, with its results.</summary>
public sealed record AwardEdition
{
    /// <summary>Its name in addresses, for example <c>2022-2023</c>.</summary>
    public required Slug Slug { get; init; }
    /// <summary>Its name for readers, for example <c>2022/2023</c>.</summary>
    public required string Label { get; init; }
    /// <summary>The year of the ceremony.</summary>
    public required int Year { get; init; }
    /// <summary>When the ceremony was.</summary>
    public PartialDate? Held { get; init; }
    /// <summary>The last day, when there were several ceremonies.</summary>
    public PartialDate? HeldUntil { get; init; }
    /// <summary>Where the ceremony was.</summary>
    public string? Place { get; init; }
    /// <summary>How many projects entered, in words.</summary>
    public string? Entries { get; init; }
    /// <summary>From how many countries, in words.</summary>
    public string? CountriesFigure { get; init; }
    /// <summary>How many people sat on the jury, in words.</summary>
    public string? Jurors { get; init; }
    /// <summary>How many finalists there were, winners included.</summary>
    public int? Finalists { get; init; }
    /// <summary>How many winners there were.</summary>
    public int? Winners { get; init; }
    /// <summary>What the jury judged by.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];
    /// <summary>The categories as they were named that year.</summary>
    public IReadOnlyList<AwardCategory> Categories { get; init; } = [];
    /// <summary>The known results, in the order of the file.</summary>
    public IReadOnlyList<AwardResult> Results { get; init; } = [];
    /// <summary>The introduction.</summary>
    public RichText Body { get; init; } = RichText.Empty;
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
}

/// <summary>A category of one edition and the showcase categories it stands for.</summary>
/// <param name="Name">The name in that year.</param>
/// <param name="MapsTo">The ids of showcase categories.</param>
public sealed record AwardCategory(string Name, IReadOnlyList<Slug> MapsTo);

/// <summary>What an edition decided about one project: an entry of the showcase, or a title and country where there is none yet.</summary>
/// <param name="Category">The category's name in that year, where it is known.</param>
/// <param name="Outcome">Winner, finalist and so on.</param>
/// <param name="Practice">The entry's slug, if there is one.</param>
/// <param name="Title">The project's title, if there is no entry.</param>
/// <param name="Country">The project's country, if there is no entry.</param>
/// <param name="Place">The project's place, if there is no entry.</param>
/// <param name="Note">A doubt that a reader should know.</param>
public sealed record AwardResult(string? Category, Outcome Outcome, Slug? Practice, string? Title, Country? Country, string? Place, string? Note);

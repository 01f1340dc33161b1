namespace BestPractice.Practices;

/// <summary>The introduction to a country.</summary>
/// <param name="Slug">The country's name in addresses.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Body">The introduction.</param>
public sealed record CountryText(Slug Slug, string Summary, RichText Body)
{
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
}

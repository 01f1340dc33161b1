using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Pages.Shared;

/// <summary>The tile map of Europe.</summary>
/// <param name="Counts">Practices by country code.</param>
/// <param name="Ringed">The code of the country on show, if any.</param>
public sealed record MapView(IReadOnlyDictionary<string, int> Counts, string? Ringed = null)
{
    // Fixed numbers, not shares of the largest: a tile changes only when its own count does.
    private static readonly int[] Steps = [1, 5, 10, 20, 40];

    /// <summary>The filter that the counts are of; where it narrows, a tile leads to its list.</summary>
    public PracticeFilter Filter { get; init; } = PracticeFilter.Everything;

    public static MapView Of(IEnumerable<FacetCount> countries, PracticeFilter filter) =>
        new(countries.Where(country => country.Value.Slug != FacetChoices.Unknown).ToDictionary(country => BestPractice.Practices.Countries.WithSlug(country.Value.Slug)!.Code, country => country.Practices)) { Filter = filter };

    public static MapView Of(IEnumerable<CountrySummary> countries, string? ringed = null) =>
        new(countries.ToDictionary(country => country.Code, country => country.Practices), ringed);

    public static IReadOnlyList<(string? Step, string Words)> Key { get; } =
        [(null, "None yet"), ("1", "1–4"), ("2", "5–9"), ("3", "10–19"), ("4", "20–39"), ("5", "40 or more")];

    public int CountOf(string code) => Counts.GetValueOrDefault(code);

    /// <summary>The brightness of a tile, or null for none.</summary>
    public static int? StepOf(int count) => Steps.Count(step => count >= step) is > 0 and var step ? step : null;

    public static Country CountryOf(string code) => BestPractice.Practices.Countries.WithCode(code)!;
}

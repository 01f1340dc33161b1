using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>The values of facets that every index has.</summary>
public static class FixedValues
{
    /// <summary>The values of a facet that do not come from the content, in the order of the page; <see cref="FacetChoices.Unknown"/> last.</summary>
    public static IEnumerable<FacetValue> Of(Facet facet) => facet switch
    {
        Facet.Outcome => [.. All<Outcome>(ValueNames.Of), Unknown("No award known")],
        Facet.Level => [.. All<Level>(ValueNames.Of), Unknown("Not known")],
        Facet.Status => All<Status>(ValueNames.Of),
        Facet.Evidence => [.. All<Evidence>(ValueNames.Of), Unknown("Not known")],
        Facet.Depth => All<Depth>(ValueNames.Of),
        Facet.Checked => All<Freshness>(ValueNames.Of),
        _ => [],
    };

    /// <summary>The value of the country facet for practices that no source ties to one country.</summary>
    public static FacetValue NoCountry => Unknown("No single country");

    private static FacetValue Unknown(string name) => new(FacetChoices.Unknown, name);

    private static IEnumerable<FacetValue> All<T>(Func<T, string> name) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new FacetValue(Vocabulary<T>.WordFor(value), name(value)));
}

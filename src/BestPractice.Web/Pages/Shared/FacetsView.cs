using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Pages.Shared;

/// <summary>The facet panel.</summary>
/// <param name="Filter">The filter in force.</param>
/// <param name="Counts">Each facet's values with what they give.</param>
public sealed record FacetsView(PracticeFilter Filter, IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Counts)
{
    private const int ShownAtOnce = 6;
    private const int Long = 16;

    /// <summary>The values shown at once: of a long facet the largest and the chosen ones.</summary>
    public IReadOnlyList<FacetCount> First(Facet facet)
    {
        if (facet != Facet.Country && Counts[facet].Count <= Long) return Counts[facet];
        var largest = Counts[facet].OrderByDescending(count => count.Practices).Take(ShownAtOnce).ToHashSet();
        return [.. Counts[facet].Where(count => largest.Contains(count) || count.Chosen).OrderByDescending(count => count.Practices)];
    }

    /// <summary>The others, in the order of the facet.</summary>
    public IReadOnlyList<FacetCount> Rest(Facet facet) => [.. Counts[facet].Except(First(facet))];

    /// <summary>The first facets are open from the start; so is every facet with a choice.</summary>
    public bool IsOpen(Facet facet) => facet is Facet.Category or Facet.Country or Facet.Outcome || Filter.Choices[facet].Count > 0;

    /// <summary>The query key of a facet.</summary>
    public static string KeyOf(Facet facet) => Vocabulary<Facet>.WordFor(facet);
}

/// <summary>Facets for readers.</summary>
public static class FacetNames
{
    public static string Of(Facet facet) => facet switch
    {
        Facet.Category => "Category",
        Facet.Country => "Country",
        Facet.Edition => "Year",
        Facet.Outcome => "Award",
        Facet.Depth => "Record",
        Facet.Checked => "Freshness",
        _ => facet.ToString(),
    };
}

/// <summary>A filter in force that can be taken away.</summary>
/// <param name="Kind">What it narrows by.</param>
/// <param name="Words">Its value for readers.</param>
/// <param name="Path">The list without it.</param>
public sealed record Chip(string Kind, string Words, string Path);

/// <summary>Some rows of the facet panel.</summary>
public sealed record FacetRows(Facet Facet, IReadOnlyList<FacetCount> Counts);

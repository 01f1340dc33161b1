using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>The values of each facet, and how many practices each would give.</summary>
/// <param name="index">The index.</param>
/// <param name="search">The search of the same request.</param>
public sealed class FacetQueries(IndexSnapshot index, SearchQueries search)
{
    /// <summary>Counts without sharing a search.</summary>
    public FacetQueries(IndexSnapshot index) : this(index, new SearchQueries(index))
    {
    }

    /// <summary>Every value that a facet has in this index, in the order of the page.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> Known() => index.Lists.Values;

    /// <summary>The name of a value for readers; the value itself where it names nothing.</summary>
    public string NameOf(Facet facet, string value) =>
        Known()[facet].FirstOrDefault(known => known.Slug == value)?.Name
        ?? (facet != Facet.Country ? value : value == FacetChoices.Unknown ? FixedValues.NoCountry.Name : Countries.WithSlug(value)?.Name ?? value);

    /// <summary>For each known value of each facet: how many practices it alone would give under the choices in the other facets.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Count(PracticeFilter filter)
    {
        var lists = index.Lists;
        var found = search.Matching(filter.Words);
        return Enum.GetValues<Facet>().ToDictionary(facet => facet, facet =>
        {
            var others = lists.Matching(filter.Choices, except: facet).And(found);
            return (IReadOnlyList<FacetCount>)
                [.. lists.Values[facet].Select(value => new FacetCount(value, others.CountBoth(lists.Having(facet, value.Slug, filter.Choices)), filter.Choices.Contains(facet, value.Slug)))];
        });
    }
}

/// <summary>A value of a facet.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name for readers.</param>
public sealed record FacetValue(string Slug, string Name);

/// <summary>A value of a facet with what it gives.</summary>
/// <param name="Value">The value.</param>
/// <param name="Practices">How many practices it alone gives under the other facets' choices.</param>
/// <param name="Chosen">True when the filter has it.</param>
public sealed record FacetCount(FacetValue Value, int Practices, bool Chosen);

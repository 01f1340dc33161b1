using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What the showcase covers, and what its entries lack.</summary>
/// <param name="index">The index.</param>
/// <param name="search">The search of the same request.</param>
public sealed class CoverageQueries(IndexSnapshot index, SearchQueries search)
{
    private const string LackingSql = """
        SELECT 'results' AS lack, id FROM practice
        WHERE id NOT IN (SELECT practice FROM practice_section WHERE kind = @results) AND id NOT IN (SELECT practice FROM practice_result)
        UNION ALL
        SELECT 'cost', id FROM practice WHERE cost IS NULL
        UNION ALL
        SELECT 'evidence', id FROM practice WHERE evidence IS NULL
        UNION ALL
        SELECT 'checked', id FROM practice WHERE checked IS NULL
        """;

    /// <summary>Counts without sharing a search.</summary>
    public CoverageQueries(IndexSnapshot index) : this(index, new SearchQueries(index))
    {
    }

    /// <summary>The practices of a filter by two facets. Of a facet that the filter narrows, only the chosen values are shown.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="rows">Categories or countries.</param>
    /// <param name="columns">Categories or editions.</param>
    public CrossTable Cross(PracticeFilter filter, Facet rows, Facet columns)
    {
        var matching = search.Matching(filter);
        var across = Axis(filter, columns).Select(value => (Value: value, Practices: Having(value, filter))).ToList();
        return new CrossTable([.. across.Select(column => column.Value)],
            [.. Axis(filter, rows).Select(value => Row(value.Value, matching.And(Having(value, filter)), filter.Without(rows).With(rows, value.Value.Slug)))],
            Row(null, matching, filter));

        CrossRow Row(FacetValue? name, PracticeSet practices, PracticeFilter narrowed) =>
            new(name, [.. across.Select(column => new CrossCell(practices.CountBoth(column.Practices), With(narrowed, columns, column.Value)))], new CrossCell(practices.Count, narrowed));
    }

    /// <summary>How many practices of a filter lack what a reader looks for: by category, and in the last line of all.</summary>
    public IReadOnlyList<GapRow> Gaps(PracticeFilter filter)
    {
        var matching = search.Matching(filter);
        var lacking = Lacking();
        return
        [
            .. Axis(filter, Facet.Category).Select(value => Row(value.Value, matching.And(Having(value, filter)), filter.Without(Facet.Category).With(Facet.Category, value.Value.Slug))),
            Row(null, matching, filter),
        ];

        GapRow Row(FacetValue? name, PracticeSet practices, PracticeFilter narrowed) =>
            new(name, new CrossCell(practices.Count, narrowed), lacking.ToDictionary(lack => lack.Key, lack => practices.CountBoth(lack.Value)));
    }

    private PracticeSet Having(AxisValue value, PracticeFilter filter) => index.Lists.Having(value.Facet, value.Value.Slug, filter.Choices);

    /// <summary>The values of a facet in the order of the page; beside the editions, the practices without a known award.</summary>
    private List<AxisValue> Axis(PracticeFilter filter, Facet facet)
    {
        var chosen = filter.Choices[facet];
        var axis = index.Lists.Values[facet].Where(value => chosen.Count == 0 || chosen.Contains(value.Slug)).Select(value => new AxisValue(facet, value)).ToList();
        var outcomes = filter.Choices[Facet.Outcome];
        if (facet == Facet.Edition && chosen.Count == 0 && (outcomes.Count == 0 || outcomes.Contains(FacetChoices.Unknown)))
            axis.Add(new AxisValue(Facet.Outcome, index.Lists.Values[Facet.Outcome].Single(value => value.Slug == FacetChoices.Unknown)));
        return axis;
    }

    private static PracticeFilter With(PracticeFilter filter, Facet axis, AxisValue value) =>
        filter.Without(axis).Without(value.Facet).With(value.Facet, value.Value.Slug);

    private Dictionary<Lack, PracticeSet> Lacking()
    {
        using var database = index.Open();
        var ids = database.Query<LackRow>(LackingSql, new { results = (int)SectionKind.Results }).ToLookup(row => row.Lack, row => row.Id);
        return Enum.GetValues<Lack>().ToDictionary(lack => lack, lack => index.Lists.SetOf(ids[Vocabulary<Lack>.WordFor(lack)]));
    }

    private sealed class LackRow
    {
        public required string Lack { get; init; }
        public required int Id { get; init; }
    }
}

/// <summary>What an entry may lack, in the order of the page.</summary>
public enum Lack
{
    /// <summary>Neither a section on results nor a result claim.</summary>
    Results,
    /// <summary>What it cost.</summary>
    Cost,
    /// <summary>How well the results are supported.</summary>
    Evidence,
    /// <summary>When an editor last looked at the sources.</summary>
    Checked,
}

/// <summary>What the entries of one category lack.</summary>
/// <param name="Category">The category; null for all practices.</param>
/// <param name="All">Its practices.</param>
/// <param name="Lacking">How many of them lack what.</param>
public sealed record GapRow(FacetValue? Category, CrossCell All, IReadOnlyDictionary<Lack, int> Lacking);

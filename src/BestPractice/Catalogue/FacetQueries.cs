using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>The values of each facet, and how many practices each would give.</summary>
public sealed class FacetQueries(IndexSnapshot index)
{
    private const string KnownSql = """
        SELECT 0 AS facet, slug, name, position AS rank FROM category
        UNION ALL
        SELECT 1, slug, name, row_number() OVER (ORDER BY sort_key) FROM country WHERE code IN (SELECT country FROM practice)
        UNION ALL
        SELECT 2, slug, label, position FROM edition
        UNION ALL
        SELECT DISTINCT 3, outcome, outcome, CASE outcome WHEN 'winner' THEN 0 WHEN 'finalist' THEN 1 WHEN 'special-mention' THEN 2 ELSE 3 END FROM award_result WHERE practice IS NOT NULL
        ORDER BY facet, rank
        """;

    private const string CategorySql = "SELECT c.category AS slug, count(*) AS practices FROM practice p JOIN practice_category c ON c.practice = p.id WHERE " + ListConditions.Sql + " GROUP BY c.category";

    private const string CountrySql = "SELECT c.slug, count(*) AS practices FROM practice p JOIN country c ON c.code = p.country WHERE " + ListConditions.Sql + " GROUP BY c.slug";

    private const string EditionSql = """
        SELECT a.edition AS slug, count(DISTINCT p.id) AS practices
        FROM practice p JOIN award_result a ON a.practice = p.id AND (@Outcomes IS NULL OR a.outcome IN (SELECT value FROM json_each(@Outcomes)))
        WHERE
        """ + " " + ListConditions.Sql + " GROUP BY a.edition";

    private const string OutcomeSql = """
        SELECT a.outcome AS slug, count(DISTINCT p.id) AS practices
        FROM practice p JOIN award_result a ON a.practice = p.id AND (@Editions IS NULL OR a.edition IN (SELECT value FROM json_each(@Editions)))
        WHERE
        """ + " " + ListConditions.Sql + " GROUP BY a.outcome";

    private IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>>? _known;

    /// <summary>Every value that a facet has in this index, in the order of the page; asked once, since an index never changes.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> Known() => _known ??= ReadKnown();

    private Dictionary<Facet, IReadOnlyList<FacetValue>> ReadKnown()
    {
        using var database = index.Open();
        var rows = database.Query<KnownRow>(KnownSql).ToLookup(row => (Facet)row.Facet);
        return Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => (IReadOnlyList<FacetValue>)
            [.. rows[facet].Select(row => new FacetValue(row.Slug, facet == Facet.Outcome ? OutcomeName(row.Slug) : row.Name))]);
    }

    /// <summary>For each known value of each facet: how many practices it alone would give under the choices in the other facets.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Count(PracticeFilter filter)
    {
        var known = Known();
        using var database = index.Open();
        return Enum.GetValues<Facet>().ToDictionary(facet => facet, facet =>
        {
            var counts = database.Query<CountRow>(SqlFor(facet), ListConditions.Of(filter, except: facet)).ToDictionary(row => row.Slug, row => row.Practices);
            return (IReadOnlyList<FacetCount>)[.. known[facet].Select(value => new FacetCount(value, counts.GetValueOrDefault(value.Slug), filter.Choices.Contains(facet, value.Slug)))];
        });
    }

    private static string SqlFor(Facet facet) => facet switch
    {
        Facet.Category => CategorySql,
        Facet.Country => CountrySql,
        Facet.Edition => EditionSql,
        _ => OutcomeSql,
    };

    private static string OutcomeName(string word) => Vocabulary<Outcome>.TryParse(word) is { } outcome ? OutcomeNames.Of(outcome) : word;

    private sealed class KnownRow
    {
        public required int Facet { get; init; }
        public required string Slug { get; init; }
        public required string Name { get; init; }
    }

    private sealed class CountRow
    {
        public required string Slug { get; init; }
        public required int Practices { get; init; }
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

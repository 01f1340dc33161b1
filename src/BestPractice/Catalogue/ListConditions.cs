using System.Text.Json;

namespace BestPractice.Catalogue;

/// <summary>A filter as the conditions of a query over <c>practice p</c>. A facet without a choice is switched off by NULL.</summary>
internal sealed record ListConditions(string? Match, string? Categories, string? Countries, string? Editions, string? Outcomes)
{
    /// <summary>Edition and outcome have to be of one and the same award.</summary>
    public const string Sql = """
        (@Match IS NULL OR p.id IN (SELECT rowid FROM practice_text WHERE practice_text MATCH @Match))
        AND (@Categories IS NULL OR EXISTS (SELECT 1 FROM practice_category x WHERE x.practice = p.id AND x.category IN (SELECT value FROM json_each(@Categories))))
        AND (@Countries IS NULL OR p.country IN (SELECT code FROM country WHERE slug IN (SELECT value FROM json_each(@Countries))))
        AND ((@Editions IS NULL AND @Outcomes IS NULL) OR EXISTS (
            SELECT 1 FROM award_result x WHERE x.practice = p.id
            AND (@Editions IS NULL OR x.edition IN (SELECT value FROM json_each(@Editions)))
            AND (@Outcomes IS NULL OR x.outcome IN (SELECT value FROM json_each(@Outcomes)))))
        """;

    /// <summary>Words without a letter or digit match nothing.</summary>
    private const string Nothing = "\"\"";

    public static ListConditions Of(PracticeFilter filter, Facet? except = null)
    {
        return new ListConditions(
            filter.Words.Length == 0 ? null : SearchPhrase.ToMatch(filter.Words) ?? Nothing,
            Chosen(Facet.Category), Chosen(Facet.Country), Chosen(Facet.Edition), Chosen(Facet.Outcome));

        string? Chosen(Facet facet) => facet == except || filter.Choices[facet] is not { Count: > 0 } values ? null : JsonSerializer.Serialize(values);
    }
}

using System.Text.Json;
using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What is new, changed or taken back, for those who follow the showcase or a part of it.</summary>
public sealed class FeedQueries(IndexSnapshot index)
{
    /// <summary>What a collection is called among the lists that an entry was taken back from.</summary>
    internal const string Collection = "collection";

    // Where nothing tells one instant from another, the oldest name decides: it is the same in every index of the same content.
    private const string LatestSql = """
        SELECT p.id
        FROM json_each(@ids) i JOIN practice p ON p.id = i.value
        ORDER BY p.updated DESC, p.first_slug
        LIMIT @Limit
        """;

    private const string LatestInSql = """
        SELECT p.id
        FROM collection_practice x JOIN practice p ON p.id = x.practice
        WHERE x.collection = @collection
        ORDER BY p.updated DESC, p.first_slug
        LIMIT @Limit
        """;

    private const string WithdrawnSql = PracticeQueries.WithdrawnColumns + """
        WHERE @facet IS NULL OR EXISTS (SELECT 1 FROM practice_withdrawn_from f WHERE f.practice = w.slug AND f.facet = @facet AND f.value = @value)
        ORDER BY w.updated DESC, w.first_slug
        LIMIT @Limit
        """;

    /// <summary>The row numbers of the practices that changed last, the latest first.</summary>
    /// <param name="list">A value of a facet, or null for the whole showcase.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<int> Latest((Facet Facet, string Value)? list, int limit)
    {
        var all = index.Lists.InOrder(SortOrder.Title);
        var having = list is { } value ? index.Lists.Having(value.Facet, value.Value, FacetChoices.None) : index.Lists.All;
        using var database = index.Open();
        return database.Query<int>(LatestSql, new { ids = JsonSerializer.Serialize(all.Where(having.Contains)), Limit = limit }).AsList();
    }

    /// <summary>The same of a collection.</summary>
    public IReadOnlyList<int> LatestIn(string collection, int limit)
    {
        using var database = index.Open();
        return database.Query<int>(LatestInSql, new { collection, Limit = limit }).AsList();
    }

    /// <summary>The entries that were taken back last, the latest first.</summary>
    /// <param name="list">The category, country or edition in which they stood, or null for the whole showcase.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<WithdrawnRow> Withdrawn((Facet Facet, string Value)? list, int limit)
    {
        var facet = list is { } value ? Vocabulary<Facet>.WordFor(value.Facet) : null;
        return Withdrawn(facet, list?.Value, limit);
    }

    /// <summary>The same of a collection.</summary>
    public IReadOnlyList<WithdrawnRow> WithdrawnFrom(string collection, int limit) => Withdrawn(Collection, collection, limit);

    private List<WithdrawnRow> Withdrawn(string? facet, string? value, int limit)
    {
        using var database = index.Open();
        return database.Query<WithdrawnRow>(WithdrawnSql, new { facet, value, Limit = limit }).AsList();
    }
}

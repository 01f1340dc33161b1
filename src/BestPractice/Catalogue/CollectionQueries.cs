using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Collections and the practices in them.</summary>
public sealed class CollectionQueries(IndexSnapshot index)
{
    private const string Columns = """
        SELECT c.slug, c.title, c.summary, c.html, c.markdown, (SELECT count(*) FROM collection_practice x WHERE x.collection = c.slug) AS practices
        FROM collection c

        """;

    private const string AllSql = Columns + "ORDER BY c.position";

    private const string FindSql = Columns + "WHERE c.slug = @slug";

    private const string EntriesSql = PracticeListQueries.CardValues + ", x.position + 1 AS number, x.comment" + PracticeListQueries.CardTables + """
        JOIN collection_practice x ON x.practice = p.id
        WHERE x.collection = @slug
        ORDER BY x.position
        """;

    private const string CoversSql = """
        SELECT x.collection, p.slug, p.main_category AS CategorySlug, p.country AS CountryCode
        FROM collection_practice x JOIN practice p ON p.id = x.practice
        WHERE x.position < @Limit
        ORDER BY x.collection, x.position
        """;

    private const string PlacesSql = """
        SELECT c.slug, c.title, x.position + 1 AS number, (SELECT count(*) FROM collection_practice o WHERE o.collection = c.slug) AS practices,
            b.slug AS PreviousSlug, b.title AS PreviousTitle, b.language AS PreviousLanguage, n.slug AS NextSlug, n.title AS NextTitle, n.language AS NextLanguage
        FROM practice p
        JOIN collection_practice x ON x.practice = p.id
        JOIN collection c ON c.slug = x.collection
        LEFT JOIN collection_practice xb ON xb.collection = x.collection AND xb.position = x.position - 1
        LEFT JOIN practice b ON b.id = xb.practice
        LEFT JOIN collection_practice xn ON xn.collection = x.collection AND xn.position = x.position + 1
        LEFT JOIN practice n ON n.id = xn.practice
        WHERE p.slug = @practice
        ORDER BY c.position
        """;

    /// <summary>All collections in editorial order.</summary>
    public IReadOnlyList<CollectionSummary> All()
    {
        using var database = index.Open();
        return database.Query<CollectionSummary>(AllSql).AsList();
    }

    /// <summary>One collection, or null.</summary>
    public CollectionSummary? Find(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<CollectionSummary>(FindSql, new { slug });
    }

    /// <summary>The practices of a collection in its order, each with its number and its comment.</summary>
    public IReadOnlyList<PracticeCard> Entries(string slug)
    {
        using var database = index.Open();
        return database.Query<PracticeCard>(EntriesSql, new { slug }).AsList();
    }

    /// <summary>What the covers of the first practices of each collection are drawn from, by the slug of the collection.</summary>
    /// <param name="limit">How many of each.</param>
    public ILookup<string, CollectionCover> Covers(int limit)
    {
        using var database = index.Open();
        return database.Query<CollectionCover>(CoversSql, new { Limit = limit }).ToLookup(cover => cover.Collection);
    }

    /// <summary>Where a practice stands in collections.</summary>
    public IReadOnlyList<CollectionPlace> Places(string practice)
    {
        using var database = index.Open();
        return database.Query<CollectionPlace>(PlacesSql, new { practice }).AsList();
    }
}

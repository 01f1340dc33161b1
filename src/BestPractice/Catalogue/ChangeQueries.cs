using Dapper;

namespace BestPractice.Catalogue;

/// <summary>When the pages of the showcase last changed: with the newest of the files that they are made of, where the commits know all of these. What was withdrawn changed each list in which it stood.</summary>
public sealed class ChangeQueries(IndexSnapshot index)
{
    private const string Newest = "SELECT slug, CASE WHEN count(*) = count(changed) THEN max(changed) END AS changed FROM part GROUP BY slug ORDER BY slug";

    private const string PracticesSql = "SELECT slug, changed FROM practice ORDER BY slug";

    private const string PagesSql = "SELECT slug, changed FROM page ORDER BY slug";

    private const string CategoriesSql = """
        WITH part (slug, changed) AS (
            SELECT slug, changed FROM category
            UNION ALL SELECT x.category, p.changed FROM practice_category x JOIN practice p ON p.id = x.practice
            UNION ALL SELECT f.value, w.changed FROM practice_withdrawn_from f JOIN practice_withdrawn w ON w.slug = f.practice WHERE f.facet = 'category' AND f.value IN (SELECT slug FROM category)
        )

        """ + Newest;

    private const string EditionsSql = """
        WITH part (slug, changed) AS (
            SELECT slug, changed FROM edition
            UNION ALL SELECT a.edition, p.changed FROM award_result a JOIN practice p ON p.id = a.practice
            UNION ALL SELECT f.value, w.changed FROM practice_withdrawn_from f JOIN practice_withdrawn w ON w.slug = f.practice WHERE f.facet = 'edition'
        )

        """ + Newest;

    private const string CountriesSql = """
        WITH shown (slug, changed) AS (
            SELECT c.slug, p.changed FROM practice p JOIN country c ON c.code = p.country
            UNION ALL SELECT c.slug, e.changed FROM award_result a JOIN country c ON c.code = a.country JOIN edition e ON e.slug = a.edition
        ), part (slug, changed) AS (
            SELECT slug, changed FROM shown
            UNION ALL SELECT c.slug, t.changed FROM country_text t JOIN country c ON c.code = t.country WHERE c.slug IN (SELECT slug FROM shown)
            UNION ALL SELECT f.value, w.changed FROM practice_withdrawn_from f JOIN practice_withdrawn w ON w.slug = f.practice WHERE f.facet = 'country' AND f.value IN (SELECT slug FROM shown)
        )

        """ + Newest;

    private const string CollectionsSql = """
        WITH part (slug, changed) AS (
            SELECT slug, changed FROM collection
            UNION ALL SELECT x.collection, p.changed FROM collection_practice x JOIN practice p ON p.id = x.practice
            UNION ALL SELECT f.value, w.changed FROM practice_withdrawn_from f JOIN practice_withdrawn w ON w.slug = f.practice WHERE f.facet = 'collection'
        )

        """ + Newest;

    private const string ListsSql = """
        WITH entry (kind, changed) AS (
            SELECT 'practice', changed FROM practice UNION ALL SELECT 'practice', changed FROM practice_withdrawn UNION ALL SELECT 'category', changed FROM category UNION ALL SELECT 'edition', changed FROM edition
            UNION ALL SELECT 'collection', changed FROM collection UNION ALL SELECT 'collection', p.changed FROM collection_practice x JOIN practice p ON p.id = x.practice
            UNION ALL SELECT 'collection', w.changed FROM practice_withdrawn_from f JOIN practice_withdrawn w ON w.slug = f.practice WHERE f.facet = 'collection'
        ), list (slug, kind) AS (
            VALUES ('practices', 'practice'), ('categories', 'category'), ('categories', 'practice'), ('countries', 'practice'), ('countries', 'edition'),
                ('awards', 'edition'), ('collections', 'collection'), ('awards', 'practice'), ('coverage', 'practice'), ('coverage', 'category'), ('coverage', 'edition')
        ), part (slug, changed) AS (
            SELECT l.slug, e.changed FROM list l JOIN entry e ON e.kind = l.kind
        )

        """ + Newest;

    /// <summary>All practices.</summary>
    public IReadOnlyList<ChangeRow> Practices() => Rows(PracticesSql);

    /// <summary>All pages of their own.</summary>
    public IReadOnlyList<ChangeRow> Pages() => Rows(PagesSql);

    /// <summary>All categories, each with its practices.</summary>
    public IReadOnlyList<ChangeRow> Categories() => Rows(CategoriesSql);

    /// <summary>All collections, each with its practices.</summary>
    public IReadOnlyList<ChangeRow> Collections() => Rows(CollectionsSql);

    /// <summary>All award editions, each with the practices among its results.</summary>
    public IReadOnlyList<ChangeRow> Editions() => Rows(EditionsSql);

    /// <summary>All countries that have practices or award results, each with these.</summary>
    public IReadOnlyList<ChangeRow> Countries() => Rows(CountriesSql);

    /// <summary>The lists <c>practices</c>, <c>categories</c>, <c>collections</c>, <c>countries</c>, <c>awards</c> and <c>coverage</c>; an empty one is missing.</summary>
    public IReadOnlyList<ChangeRow> Lists() => Rows(ListsSql);

    private List<ChangeRow> Rows(string sql)
    {
        using var database = index.Open();
        return database.Query<ChangeRow>(sql).AsList();
    }
}

/// <summary>When something last changed.</summary>
public sealed class ChangeRow
{
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>An instant in UTC (RFC 3339); null where no commit says so.</summary>
    public string? Changed { get; init; }
}

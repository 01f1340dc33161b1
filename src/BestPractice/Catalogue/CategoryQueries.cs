using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Categories and how much each holds.</summary>
public sealed class CategoryQueries(IndexSnapshot index)
{
    private const string Columns = """
        SELECT k.slug, k.name, k.summary, k.html, k.markdown,
            (SELECT count(*) FROM practice_category x WHERE x.category = k.slug) AS practices
        FROM category k

        """;

    private const string AllSql = Columns + "ORDER BY k.position, k.slug";

    private const string FindSql = Columns + "WHERE k.slug = @slug";

    private const string NamesInYearsSql = """
        SELECT DISTINCT m.name, e.slug AS EditionSlug, e.label AS EditionLabel
        FROM edition_category_map m JOIN edition e ON e.slug = m.edition
        WHERE m.category = @slug
        ORDER BY e.position, m.name
        """;

    /// <summary>All categories in editorial order.</summary>
    public IReadOnlyList<CategorySummary> All()
    {
        using var database = index.Open();
        return database.Query<CategorySummary>(AllSql).AsList();
    }

    /// <summary>One category, or null.</summary>
    public CategorySummary? Find(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<CategorySummary>(FindSql, new { slug });
    }

    /// <summary>What the award editions called this subject, newest first.</summary>
    public IReadOnlyList<AwardCategoryName> NamesInYears(string slug)
    {
        using var database = index.Open();
        return database.Query<AwardCategoryName>(NamesInYearsSql, new { slug }).AsList();
    }
}

/// <summary>A category with its size.</summary>
public sealed class CategorySummary
{
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its name.</summary>
    public required string Name { get; init; }
    /// <summary>Its sentence.</summary>
    public required string Summary { get; init; }
    /// <summary>Its introduction.</summary>
    public required string Html { get; init; }
    /// <summary>The same as written, with <see cref="Practices.Section.Origin"/> before each address inside the site.</summary>
    public required string Markdown { get; init; }
    /// <summary>How many practices have it, as main or further category.</summary>
    public required int Practices { get; init; }
}

/// <summary>The name that an edition gave to a subject.</summary>
public sealed class AwardCategoryName
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
    /// <summary>The edition's slug.</summary>
    public required string EditionSlug { get; init; }
    /// <summary>The edition's label.</summary>
    public required string EditionLabel { get; init; }
}

using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Pages of their own.</summary>
public sealed class PageQueries(IndexSnapshot index)
{
    private const string FindSql = "SELECT slug, title, summary, html FROM page WHERE slug = @slug";

    private const string AllSql = "SELECT slug, title, summary, html FROM page ORDER BY slug";

    private const string SlugsSql = "SELECT slug FROM page";

    /// <summary>One page, or null.</summary>
    public PageRow? Find(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<PageRow>(FindSql, new { slug });
    }

    /// <summary>All pages.</summary>
    public IReadOnlyList<PageRow> All()
    {
        using var database = index.Open();
        return database.Query<PageRow>(AllSql).AsList();
    }

    /// <summary>The slugs of all pages.</summary>
    internal static IReadOnlySet<string> Read(SqliteConnection database) => database.Query<string>(SlugsSql).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A page of its own.</summary>
public sealed class PageRow
{
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its title.</summary>
    public required string Title { get; init; }
    /// <summary>Its sentence.</summary>
    public required string Summary { get; init; }
    /// <summary>Its text.</summary>
    public required string Html { get; init; }
}

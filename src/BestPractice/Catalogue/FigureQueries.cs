using Dapper;

namespace BestPractice.Catalogue;

/// <summary>How much an index holds.</summary>
public sealed class FigureQueries(IndexSnapshot index)
{
    private const string Sql = """
        SELECT (SELECT count(*) FROM practice) AS practices,
            (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'whenever') AS whenever,
            (SELECT count(*) FROM edition) AS editions,
            (SELECT count(*) FROM category) AS categories,
            (SELECT count(*) FROM collection) AS collections,
            (SELECT count(*) FROM country_text) AS introductions,
            (SELECT count(*) FROM page) AS pages,
            (SELECT count(*) FROM problem WHERE severity = 'error') AS errors,
            (SELECT count(*) FROM problem WHERE severity = 'warning') AS warnings
        """;

    /// <summary>The figures of the index.</summary>
    public IndexFigures Read()
    {
        using var database = index.Open();
        return database.QuerySingle<IndexFigures>(Sql);
    }
}

/// <summary>The number of entries of each kind, and of problems in the content.</summary>
public sealed class IndexFigures
{
    /// <summary>Practices that are public.</summary>
    public required int Practices { get; init; }
    /// <summary>Practices that are public at some time: those of now, and those whose dates have passed or are to come.</summary>
    public required int Whenever { get; init; }
    /// <summary>Award editions.</summary>
    public required int Editions { get; init; }
    /// <summary>Categories.</summary>
    public required int Categories { get; init; }
    /// <summary>Collections.</summary>
    public required int Collections { get; init; }
    /// <summary>Introductions to countries.</summary>
    public required int Introductions { get; init; }
    /// <summary>Pages of their own.</summary>
    public required int Pages { get; init; }
    /// <summary>Problems for which an entry is left out, or kept as it was before.</summary>
    public required int Errors { get; init; }
    /// <summary>Problems of entries that are shown all the same.</summary>
    public required int Warnings { get; init; }

    /// <summary>True when of any kind of entry more than half is gone in <paramref name="next"/>. What its dates hide is not gone.</summary>
    public bool LosesMoreThanHalfIn(IndexFigures next) =>
        next.Whenever * 2 < Whenever || next.Editions * 2 < Editions || next.Categories * 2 < Categories
        || next.Collections * 2 < Collections || next.Introductions * 2 < Introductions || next.Pages * 2 < Pages;

    /// <inheritdoc/>
    public override string ToString() => $"{Whenever} practices, {Editions} editions, {Categories} categories, {Collections} collections, {Introductions} introductions to countries, {Pages} pages";
}

using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Pages of their own, and what was wrong with the content.</summary>
public sealed class PageQueries(IndexSnapshot index)
{
    private const string FindSql = "SELECT slug, title, summary, html FROM page WHERE slug = @slug";

    private const string AllSql = "SELECT slug, title, summary, html FROM page ORDER BY slug";

    private const string SlugsSql = "SELECT slug FROM page ORDER BY slug";

    private const string ProblemsSql = """SELECT path, line, "column", severity, code, sentence, remedy, path IN (SELECT path FROM kept_file) AS kept FROM problem""";

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
    public IReadOnlyList<string> Slugs()
    {
        using var database = index.Open();
        return database.Query<string>(SlugsSql).AsList();
    }

    /// <summary>The files whose entries are shown as they last were without an error.</summary>
    public IReadOnlySet<string> Kept()
    {
        using var database = index.Open();
        return database.Query<string>("SELECT path FROM kept_file").ToHashSet();
    }

    /// <summary>The problems that the content had when this index was built.</summary>
    public IReadOnlyList<ProblemRow> Problems()
    {
        using var database = index.Open();
        return database.Query<ProblemRow>(ProblemsSql).AsList();
    }
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

/// <summary>A problem as the index keeps it; see <see cref="Authoring.Problem"/>.</summary>
public sealed class ProblemRow
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }
    /// <summary>The line.</summary>
    public required int Line { get; init; }
    /// <summary>The column.</summary>
    public required int Column { get; init; }
    /// <summary>The word of the severity.</summary>
    public required string Severity { get; init; }
    /// <summary>True where the entry of the file is left out, or kept as it was.</summary>
    public bool IsError => Severity == "error";
    /// <summary>The word of the code.</summary>
    public required string Code { get; init; }
    /// <summary>What is wrong.</summary>
    public required string Sentence { get; init; }
    /// <summary>What to do.</summary>
    public required string Remedy { get; init; }
    /// <summary>True where the entry of the file is shown as it last was without an error.</summary>
    public required bool Kept { get; init; }
    /// <summary>What to do, as a sentence.</summary>
    public string RemedySentence => Authoring.Problem.SentenceOf(Remedy);
}

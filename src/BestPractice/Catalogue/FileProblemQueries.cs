using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What was wrong with one file when this index was built.</summary>
public sealed class FileProblemQueries(IndexSnapshot index)
{
    private const string Sql = """
        SELECT path, line, "column", severity, code, sentence, remedy FROM problem
        WHERE substr(path, 1, length(@kind) + 1) = @kind || '/' AND substr('/' || path, -(length(@slug) + 4)) = '/' || @slug || '.md'
        ORDER BY path, line, "column"
        """;

    /// <summary>The problems of the file, or of each file where several have the same name, in their order; also of a file whose entry cannot be shown.</summary>
    /// <param name="kind">Its folder, such as <c>practices</c>.</param>
    /// <param name="slug">Its name without the ending.</param>
    public IReadOnlyList<ProblemRow> ProblemsOf(string kind, string slug)
    {
        using var database = index.Open();
        return database.Query<ProblemRow>(Sql, new { kind, slug }).AsList();
    }
}

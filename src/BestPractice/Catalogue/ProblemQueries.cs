using BestPractice.Authoring;
using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>What was wrong with the content when this index was built.</summary>
public sealed class ProblemQueries(IndexSnapshot index)
{
    /// <summary>The columns of a <see cref="ProblemRow"/>, of the table problem.</summary>
    internal const string Columns = """SELECT path, line, "column", severity, code, sentence, remedy, path IN (SELECT path FROM kept_file) AS kept FROM problem""";

    private const string OfFileSql = Columns + """

        WHERE substr(path, 1, length(@kind) + 1) = @kind || '/' AND substr('/' || path, -(length(@slug) + 4)) = '/' || @slug || '.md'
        ORDER BY path, line, "column"
        """;

    private const string KeptSql = "SELECT path FROM kept_file";

    /// <summary>All problems.</summary>
    public IReadOnlyList<ProblemRow> All()
    {
        using var database = index.Open();
        return database.Query<ProblemRow>(Columns).AsList();
    }

    /// <summary>The problems of one file, or of each file where several have the same name, in their order; also of a file whose entry cannot be shown.</summary>
    /// <param name="kind">Its folder, such as <c>practices</c>.</param>
    /// <param name="slug">Its name without the ending.</param>
    public IReadOnlyList<ProblemRow> OfFile(string kind, string slug)
    {
        using var database = index.Open();
        return database.Query<ProblemRow>(OfFileSql, new { kind, slug }).AsList();
    }

    /// <summary>The files whose entries are shown as they last were without an error.</summary>
    public IReadOnlySet<string> Kept()
    {
        using var database = index.Open();
        return database.Query<string>(KeptSql).ToHashSet();
    }
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
    /// <summary>False where the file is still to be written, so that nothing can lead to it.</summary>
    public bool HasFile => Code != Vocabulary<ProblemCode>.WordFor(ProblemCode.CountryUntold);
    /// <summary>What is wrong.</summary>
    public required string Sentence { get; init; }
    /// <summary>What to do.</summary>
    public required string Remedy { get; init; }
    /// <summary>True where the entry of the file is shown as it last was without an error.</summary>
    public required bool Kept { get; init; }
    /// <summary>What to do, as a sentence.</summary>
    public string RemedySentence => Problem.SentenceOf(Remedy);
}

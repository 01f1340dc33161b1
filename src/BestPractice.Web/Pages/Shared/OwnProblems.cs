using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;
using Microsoft.Data.Sqlite;

namespace BestPractice.Web.Pages.Shared;

/// <summary>What is wrong with the file that a page is made of, for a preview; error pages are shown whether or not the index answers.</summary>
public sealed class OwnProblems(FileProblemQueries problems)
{
    public IReadOnlyList<Problem> Of(HttpContext http)
    {
        if (http.Features.Get<SourceFile>() is not { } file || http.Response.StatusCode >= StatusCodes.Status500InternalServerError) return [];
        try
        {
            return [.. problems.ProblemsOf(file.Kind, file.Slug).Select(row => new Problem(row.Path, row.Line, row.Column, Vocabulary<ProblemCode>.TryParse(row.Code)!.Value, row.Sentence, row.Remedy))];
        }
        catch (SqliteException)
        {
            return [];
        }
    }
}

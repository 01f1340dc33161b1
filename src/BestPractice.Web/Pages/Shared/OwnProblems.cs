using BestPractice.Catalogue;
using Microsoft.Data.Sqlite;

namespace BestPractice.Web.Pages.Shared;

/// <summary>What is wrong with the file that a page is made of, for a preview; error pages are shown whether or not the index answers.</summary>
public sealed class OwnProblems(ProblemQueries problems)
{
    public IReadOnlyList<ProblemRow> Of(HttpContext http)
    {
        if (http.Features.Get<SourceFile>() is not { } file || http.Response.StatusCode >= StatusCodes.Status500InternalServerError) return [];
        try
        {
            return problems.OfFile(file.Kind, file.Slug);
        }
        catch (SqliteException)
        {
            return [];
        }
    }
}

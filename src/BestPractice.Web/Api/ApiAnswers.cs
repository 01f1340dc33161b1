using System.Text.Json;
using BestPractice.Web.Pages;
using Microsoft.AspNetCore.WebUtilities;

namespace BestPractice.Web.Api;

/// <summary>Answers of the API: JSON where there is one, else a problem (RFC 9457), even where nothing of the API was reached.</summary>
internal static class ApiAnswers
{
    private const string Folder = "/api";

    public static IResult Of(object answer) => Results.Text(JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), ApiJson.Rules), "application/json; charset=utf-8");

    public static IResult Refused(int status, Refusal refusal, Links links) => Results.Text(
        JsonSerializer.SerializeToUtf8Bytes(Problem(status, refusal.Sentence, [.. refusal.Suggestions.Select(suggestion => new ProblemSuggestion { Title = suggestion.Words, Url = links.Absolute(suggestion.Path) })]), ApiJson.Rules),
        "application/problem+json; charset=utf-8", statusCode: status);

    /// <summary>True for addresses of the API, whether they exist or not.</summary>
    public static bool IsBelow(HttpContext http) => http.Request.Path.StartsWithSegments(Folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>Refusals without a body get one for programs, before the pages of errors come to see them.</summary>
    public static void UseApiProblems(this WebApplication app) => app.UseWhen(IsBelow, branch =>
    {
        branch.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = http => WriteAsync(http, StatusCodes.Status500InternalServerError, "Something went wrong on our side. Please try again in a minute.") });
        branch.Use(async (http, next) =>
        {
            await next(http);
            if (http.Response.StatusCode >= StatusCodes.Status400BadRequest && !http.Response.HasStarted && http.Response.ContentType is null && http.Response.ContentLength is null)
                await WriteAsync(http, http.Response.StatusCode, Sentence(http.Response.StatusCode));
        });
    });

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => "This API can only be read: ask with GET or HEAD.",
        StatusCodes.Status429TooManyRequests => "Too many lists were asked for from your address in a short time. Wait as long as Retry-After says.",
        _ => "There is nothing at this address.",
    };

    private static Task WriteAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json; charset=utf-8";
        return http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Problem(status, sentence, []), ApiJson.Rules), http.RequestAborted).AsTask();
    }

    private static ApiProblem Problem(int status, string sentence, IReadOnlyList<ProblemSuggestion> suggestions) =>
        new() { Title = ReasonPhrases.GetReasonPhrase(status), Status = status, Detail = sentence, Suggestions = suggestions };
}

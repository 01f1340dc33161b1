using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.Data.Sqlite;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the index does too, with the content version and its faults.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Methods, (HttpResponse response) => NotStored(response, Results.Text("live")));
        app.MapMethods("/health/ready", Methods, (HttpResponse response, IndexSnapshot index, IndexRefresh refresh) => NotStored(response, Ready(index, refresh.Fault)));
    }

    private static IResult Ready(IndexSnapshot index, string? fault)
    {
        try
        {
            var figures = new FigureQueries(index).Read();
            return Results.Json(new { status = figures.Errors == 0 && fault is null ? "ready" : "degraded", contentVersion = index.Version, practices = figures.Practices, problems = figures.Errors, fault });
        }
        catch (SqliteException)
        {
            return Results.Json(new { status = "broken", contentVersion = index.Version }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult NotStored(HttpResponse response, IResult result)
    {
        response.Headers.CacheControl = "no-store";
        return result;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.Data.Sqlite;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the index does too, with the content version and its faults.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly JsonSerializerOptions WithoutUnknown = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Methods, (HttpResponse response) => NotStored(response, Results.Text("live")));
        app.MapMethods("/health/ready", Methods, (HttpResponse response, IndexSnapshot index, IndexRefresh refresh, SiteOptions options) => NotStored(response, Ready(index, refresh.Fault, options.ShowsContentHealth)));
    }

    /// <summary>Warnings are known in full only where the index holds the advice for editors.</summary>
    private static IResult Ready(IndexSnapshot index, string? fault, bool withAdvice)
    {
        try
        {
            var figures = new FigureQueries(index).Read();
            var status = figures.Errors == 0 && fault is null ? "ready" : "degraded";
            return Results.Json(new { status, contentVersion = index.Version, practices = figures.Practices, problems = figures.Errors, warnings = withAdvice ? figures.Warnings : (int?)null, fault }, WithoutUnknown);
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

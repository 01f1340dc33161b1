using BestPractice.Catalogue;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the index does too, with the content version and its faults.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", [HttpMethods.Get, HttpMethods.Head], (HttpResponse response) => NotStored(response, Results.Text("live")));
        app.MapMethods("/health/ready", [HttpMethods.Get, HttpMethods.Head], (HttpResponse response, IndexSnapshot index) =>
        {
            var problems = new PageQueries(index).Problems().Count;
            return NotStored(response, Results.Json(new
            {
                status = problems == 0 ? "ready" : "degraded",
                contentVersion = index.Version,
                practices = new PracticeListQueries(index).Total(),
                problems,
            }));
        });
    }

    private static IResult NotStored(HttpResponse response, IResult result)
    {
        response.Headers.CacheControl = "no-store";
        return result;
    }
}

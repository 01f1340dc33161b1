namespace BestPractice.Web.Endpoints;

/// <summary><c>/search?q=</c>, where people expect it: leads to the one list.</summary>
internal static class SearchEndpoint
{
    public static void MapSearch(this WebApplication app) =>
        app.MapMethods("/search", [HttpMethods.Get, HttpMethods.Head], (HttpRequest request, Links links) =>
            Results.Redirect(links.Practices() + QueryString.Create("q", request.Query["q"].ToString()), permanent: true));
}

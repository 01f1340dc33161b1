using BestPractice.Catalogue;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/search?q=</c>, where people expect it: leads to the one list, under the list's own spelling of the query where it can be read.</summary>
internal static class SearchEndpoint
{
    public static void MapSearch(this WebApplication app) =>
        app.MapMethods("/search", [HttpMethods.Get, HttpMethods.Head], (HttpRequest request, FacetQueries facets, Links links) =>
        {
            var filter = new FilterReader(facets.Known()).Read(key => request.Query[key]).Filter;
            return Results.Redirect(filter is null ? links.Practices() + request.QueryString : links.Practices(filter), permanent: true);
        }).RequireRateLimiting(RequestRate.OfSearches);
}

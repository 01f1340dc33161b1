using BestPractice.Catalogue;
using BestPractice.Web.Covers;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/covers/{slug}.svg?v=1</c>: the drawn cover of a practice. The version is that of the drawing rules.</summary>
internal static class CoverEndpoint
{
    public static void MapCovers(this WebApplication app) =>
        app.MapMethods("/covers/{slug}.svg", [HttpMethods.Get, HttpMethods.Head], Draw).WithName("cover").CacheOutput(EdgeCache.Policy);

    private static IResult Draw(string slug, HttpResponse response, PracticeListQueries practices)
    {
        if (practices.FindCard(slug) is not { } card) return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(CoverArt.Draw(card.CategorySlug, card.CountryCode, slug), "image/svg+xml");
    }
}

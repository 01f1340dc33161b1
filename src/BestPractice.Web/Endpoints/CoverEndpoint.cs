using BestPractice.Catalogue;
using BestPractice.Web.Covers;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages.Practices;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/covers/{slug}.svg?v=1</c>: the drawn cover of a practice, moved or gone as its page is. The version is that of the drawing rules.</summary>
internal static class CoverEndpoint
{
    public static void MapCovers(this WebApplication app) =>
        app.MapMethods("/covers/{slug}.svg", [HttpMethods.Get, HttpMethods.Head], Draw).WithName("cover").KeptAtEdge();

    private static IResult Draw(string slug, HttpContext http, PracticeListQueries lists, PracticeQueries practices, SiteOptions options, Links links)
    {
        if (lists.FindCard(slug) is not { } card) return NotHere(PracticeAbsence.Of(slug, practices, links), http, links);
        http.Response.Headers.CacheControl = options.Preview ? HttpCaching.AskEachTime : "public, max-age=31536000, immutable";
        return Results.Text(CoverArt.Draw(card.CategorySlug, card.CountryCode, slug), "image/svg+xml");
    }

    private static IResult NotHere(PracticeAbsence absence, HttpContext http, Links links) => absence.Now is { } now
        ? Results.Redirect(links.Cover(now) + http.Request.QueryString, permanent: true)
        : FormatResult.Refused(http, absence.Status, absence.Refusal);
}

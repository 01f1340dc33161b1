using BestPractice.Web.Serving;
using BestPractice.Web.SocialCards;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Endpoints;

/// <summary>
/// <c>/cards/practices/{slug}.png?v=</c> and so on: the social cards. The version is a hash of what is drawn: under its own version a card can be kept for ever,
/// under any other it is the card of today, for some minutes. In a preview it is never kept without asking.
/// </summary>
internal static class CardEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCards(this WebApplication app)
    {
        Map("practices", (cards, slug) => cards.Practice(slug));
        Map("awards", (cards, slug) => cards.Edition(slug));
        Map("categories", (cards, slug) => cards.Category(slug));
        Map("collections", (cards, slug) => cards.Collection(slug));
        Map("countries", (cards, slug) => cards.Country(slug));
        app.MapMethods($"/cards/{SocialCard.SitePart}.png", Methods, (HttpContext http, CardFolder folder, SiteOptions options) => Send(http, folder, CardReader.Site, options))
            .WithName(Links.RouteOfCard(SocialCard.SitePart)).WithMetadata(new SentAsIs()).RequireRateLimiting(RequestRate.OfCards);

        void Map(string part, Func<CardReader, string, SocialCard?> find) =>
            app.MapMethods($"/cards/{part}/{{slug}}.png", Methods, (string slug, HttpContext http, CardReader cards, CardFolder folder, SiteOptions options) => Send(http, folder, find(cards, slug), options))
                .WithName(Links.RouteOfCard(part)).WithMetadata(new SentAsIs()).RequireRateLimiting(RequestRate.OfCards);
    }

    private static async Task<IResult> Send(HttpContext http, CardFolder folder, SocialCard? card, SiteOptions options)
    {
        if (card is null) return Results.NotFound();
        var png = await folder.Get(card);
        http.Response.Headers.CacheControl = options.Preview ? HttpCaching.AskEachTime : http.Request.Query["v"] == card.Version ? "public, max-age=31536000, immutable" : "public, max-age=300";
        return Results.Bytes(png, "image/png", entityTag: new EntityTagHeaderValue($"\"{card.Version}\""));
    }
}

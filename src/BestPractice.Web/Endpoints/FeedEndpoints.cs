using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/feed.atom</c> and <c>/feed.json</c>: what is new, changed or withdrawn in the whole showcase.</summary>
internal static class FeedEndpoints
{
    private const string Title = "New, changed and withdrawn practices";

    public static void MapFeeds(this WebApplication app)
    {
        Map(Format.Atom, AtomFeed.Write);
        Map(Format.JsonFeed, JsonFeed.Write);

        void Map(Format format, Func<Feed, string, Links, byte[]> write) =>
            app.MapMethods($"/feed.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, IndexSnapshot index, Links links) =>
            {
                var page = links.Absolute(links.Home());
                return FormatResult.Of(http, format, write(Feed.OfChanges(Title, page, list: null, index, links), links.Feed(format), links), page);
            }).WithName(Links.RouteOfFeed(format)).KeptAtEdge();
    }
}

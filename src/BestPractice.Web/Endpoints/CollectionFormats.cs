using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages.Collections;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/collections/{slug}.atom</c> and <c>.md</c>: what is new in a collection, and what its page says.</summary>
internal static class CollectionFormats
{
    public static void MapCollectionFormats(this WebApplication app)
    {
        Map(Format.Atom, (collection, index, links) => AtomFeed.Write(Feed.OfCollection(collection, index, links), links.CollectionAs(Format.Atom, collection.Slug), links));
        Map(Format.Markdown, MarkdownCollection.Write);

        void Map(Format format, Func<CollectionSummary, IndexSnapshot, Links, byte[]> write) =>
            app.MapMethods($"/collections/{{slug}}.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (string slug, HttpContext http, CollectionQueries collections, IndexSnapshot index, Links links) =>
                collections.Find(slug) is { } collection
                    ? FormatResult.Of(http, format, write(collection, index, links), links.Absolute(links.Collection(slug)))
                    : FormatResult.Refused(http, StatusCodes.Status404NotFound, CollectionModel.Absence(slug, collections, links)))
            .WithName(Links.RouteOfCollection(format)).KeptAtEdge();
    }
}

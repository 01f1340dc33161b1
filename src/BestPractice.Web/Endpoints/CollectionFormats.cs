using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Search;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/categories/{slug}.atom</c> and <c>.md</c>, and the same for countries and editions: what is new there, and what its page says.</summary>
internal static class CollectionFormats
{
    public static void MapCollectionFormats(this WebApplication app)
    {
        foreach (var (facet, folder) in new[] { (Facet.Category, "categories"), (Facet.Country, "countries"), (Facet.Edition, "awards") })
        {
            Map(facet, folder, Format.Atom, FeedOf);
            Map(facet, folder, Format.Markdown, TextOf);
        }

        void Map(Facet facet, string folder, Format format, Func<Collection, IndexSnapshot, Links, byte[]> write) =>
            app.MapMethods($"/{folder}/{{slug}}.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (string slug, HttpContext http, IndexSnapshot index, Links links) =>
                Collection.Find(facet, slug, index, links) is { } collection
                    ? FormatResult.Of(http, format, write(collection, index, links), links.Absolute(collection.Page))
                    : FormatResult.Refused(http, StatusCodes.Status404NotFound, RefusalOf(facet, slug, index, links)))
            .WithName(Links.RouteOfCollection(format, facet)).KeptAtEdge();
    }

    private static byte[] FeedOf(Collection collection, IndexSnapshot index, Links links) => AtomFeed.Write(
        Feed.OfChanges(collection.Name, links.Absolute(collection.Page), (collection.Facet, collection.Slug), index, links), links.CollectionAs(Format.Atom, collection.Facet, collection.Slug), links);

    private static byte[] TextOf(Collection collection, IndexSnapshot index, Links links) =>
        MarkdownCollection.Write(collection, new ExportQueries(index).Records(new PracticeListQueries(index).Ids(collection.Filter)), links);

    private static Refusal RefusalOf(Facet facet, string slug, IndexSnapshot index, Links links)
    {
        var sentence = $"There is no {(facet == Facet.Edition ? "award edition" : Vocabulary<Facet>.WordFor(facet))} at this address.";
        var near = NearestWord.Find(slug, index.Lists.Values[facet].Select(value => value.Slug));
        return near is not null && Collection.Find(facet, near, index, links) is { } nearest
            ? new Refusal($"{sentence} {nearest.Name}?", [new Suggestion(nearest.Name, nearest.Page)])
            : new Refusal(sentence, [new Suggestion("All practices", links.Practices())]);
    }
}

using BestPractice.Catalogue;
using BestPractice.Web.Schema;

namespace BestPractice.Web.Pages.Collections;

/// <summary>All collections.</summary>
public sealed class IndexModel(CollectionQueries collections, Links links) : SitePage
{
    public IReadOnlyList<CollectionSummary> Collections { get; private set; } = [];

    public void OnGet()
    {
        Collections = collections.All();
        Meta = new PageMeta("Reading paths", $"{Wording.Count(Collections.Count, "collection")} of practices, each in an order for reading, with a word why to read each of them.",
            links.Collections(), [new Crumb("Reading paths", links.Collections())]);
        Meta = Meta with { Data = [StructuredData.Collection(Meta, Collections.Select(collection => (collection.Title, links.Collection(collection.Slug))), links)] };
    }
}

using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Web.Schema;
using BestPractice.Web.SocialCards;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Collections;

/// <summary>One collection: its introduction, and its practices in the order in which to read them.</summary>
public sealed class CollectionModel(CollectionQueries collections, Links links) : SitePage
{
    private const int OthersShown = 3;

    public CollectionSummary Collection { get; private set; } = null!;

    public IReadOnlyList<PracticeCard> Entries { get; private set; } = [];

    public IReadOnlyList<CollectionSummary> Others { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        MadeOf("collections", slug);
        if (collections.Find(slug) is not { } collection) return Refuse(Absence(slug, collections, links), StatusCodes.Status404NotFound);
        Collection = collection;
        Entries = collections.Entries(slug);
        Others = [.. collections.All().Where(other => other.Slug != slug).Take(OthersShown)];
        Meta = new PageMeta(collection.Title, $"{collection.Summary} {Wording.PracticeCount(collection.Practices)} in an order for reading.", links.Collection(slug),
            [new Crumb("Reading paths", links.Collections()), new Crumb(collection.Title, links.Collection(slug))])
        {
            Card = CardReader.Of(collection, Entries),
            Alternates = Alternate.OfCollection(links, slug),
        };
        Meta = Meta with { Data = [StructuredData.Collection(Meta, Entries.Select(entry => (entry.Title, links.Practice(entry.Slug))), links)] };
        return Page();
    }

    /// <summary>What to say where there is no collection, whatever the format.</summary>
    internal static Refusal Absence(string slug, CollectionQueries collections, Links links)
    {
        var all = collections.All();
        var near = NearestWord.Find(slug, all.Select(collection => collection.Slug));
        var list = new Suggestion("All reading paths", links.Collections());
        return all.FirstOrDefault(collection => collection.Slug == near) is { } nearest
            ? new Refusal($"There is no collection at this address. {nearest.Title}?", [new Suggestion(nearest.Title, links.Collection(nearest.Slug)), list])
            : new Refusal("There is no collection at this address.", [list]);
    }
}

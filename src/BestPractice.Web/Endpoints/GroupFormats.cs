using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Search;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/categories/{slug}.atom</c> and <c>.md</c>, and the same for countries and editions: what is new there, and what its page says.</summary>
internal static class GroupFormats
{
    public static void MapGroupFormats(this WebApplication app)
    {
        foreach (var (facet, folder) in new[] { (Facet.Category, "categories"), (Facet.Country, "countries"), (Facet.Edition, "awards") })
        {
            Map(facet, folder, Format.Atom, FeedOf);
            Map(facet, folder, Format.Markdown, TextOf);
        }

        void Map(Facet facet, string folder, Format format, Func<PracticeGroup, IndexSnapshot, Links, byte[]> write) =>
            app.MapMethods($"/{folder}/{{slug}}.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (string slug, HttpContext http, IndexSnapshot index, Links links) =>
                PracticeGroup.Find(facet, slug, index, links) is { } group
                    ? FormatResult.Of(http, format, write(group, index, links), links.Absolute(group.Page))
                    : FormatResult.Refused(http, StatusCodes.Status404NotFound, RefusalOf(facet, slug, index, links)))
            .WithName(Links.RouteOfGroup(format, facet)).KeptAtEdge();
    }

    private static byte[] FeedOf(PracticeGroup group, IndexSnapshot index, Links links) => AtomFeed.Write(
        Feed.OfChanges(group.Name, links.Absolute(group.Page), (group.Facet, group.Slug), index, links), links.GroupAs(Format.Atom, group.Facet, group.Slug), links);

    private static byte[] TextOf(PracticeGroup group, IndexSnapshot index, Links links) =>
        MarkdownGroup.Write(group, new ExportQueries(index).Records(new PracticeListQueries(index).Ids(group.Filter)), links);

    private static Refusal RefusalOf(Facet facet, string slug, IndexSnapshot index, Links links)
    {
        var sentence = $"There is no {(facet == Facet.Edition ? "award edition" : Vocabulary<Facet>.WordFor(facet))} at this address.";
        var near = NearestWord.Find(slug, index.Lists.Values[facet].Select(value => value.Slug));
        return near is not null && PracticeGroup.Find(facet, near, index, links) is { } nearest
            ? new Refusal($"{sentence} {nearest.Name}?", [new Suggestion(nearest.Name, nearest.Page)])
            : new Refusal(sentence, [new Suggestion("All practices", links.Practices())]);
    }
}

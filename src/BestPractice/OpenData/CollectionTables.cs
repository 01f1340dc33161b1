using static BestPractice.OpenData.DataColumn;

namespace BestPractice.OpenData;

/// <summary>The reading paths that editors made.</summary>
internal static class CollectionTables
{
    /// <summary>In the order of the dictionary.</summary>
    public static IReadOnlyList<DataTable> All { get; } =
    [
        new("collections", "A reading path: practices that an editor put in order.", ["slug"],
        [
            Slug("slug", "The name of the collection in addresses.", "children-decide"),
            Address("url", "The page of the collection.", "https://example.org/collections/children-decide").As(addresses => addresses.Collection),
            Text("title", "Its title.", "Children decide"),
            Text("summary", "What its practices show, in one sentence.", "Towns in which children decide about money and land."),
            Position("Its place in lists."),
            new("html", DataType.Html, "Its introduction, with whole addresses.", "<p>Text.</p>") { Told = (html, addresses) => addresses.InHtml((string)html) },
        ]),
        new("collection_practices", "A practice in a collection.", ["collection", "position"],
        [
            Slug("collection", "The collection: its slug in collections.", "children-decide"),
            Position("Its place in the collection: the order in which to read."),
            Slug("practice", "The practice: its slug in practices.", "culture-token"),
            Text("comment", "Why to read it there.", "Here the children hold the money."),
        ]) { Unique = ["collection", "practice"], References = [new("collection", "collections", "slug"), new("practice", "practices", "slug")] },
    ];
}

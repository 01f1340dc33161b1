using static BestPractice.OpenData.DataColumn;

namespace BestPractice.OpenData;

/// <summary>What practices are sorted by, pages of their own, and what was taken back.</summary>
internal static class SubjectTables
{
    /// <summary>In the order of the dictionary.</summary>
    public static IReadOnlyList<DataTable> All { get; } =
    [
        new("categories", "A category of this showcase.", ["slug"],
        [
            Slug("slug", "The name of the category in addresses.", "ecology"),
            Address("url", "The page of the category.", "https://example.org/categories/ecology").As(addresses => addresses.Category),
            Text("name", "Its name.", "Ecology"),
            Text("summary", "What it holds, in one sentence.", "Water, waste, climate and what grows."),
            Position("Its place in lists."),
            new("html", DataType.Html, "What the page of the category tells, with whole addresses.", "<p>Text.</p>") { Absent = "It tells nothing.", Told = (html, addresses) => addresses.InHtml((string)html) },
        ]),
        new("countries", "A country that a practice or an award result names.", ["code"],
        [
            Text("code", "The code of ISO 3166-1; XK is Kosovo, EU the European Union.", "AT"),
            Slug("slug", "The name of the country in addresses.", "austria"),
            Address("url", "The page of the country.", "https://example.org/countries/austria").As(addresses => addresses.Country),
            Text("name", "Its short English name.", "Austria"),
            Text("summary", "What to know of political work there, in one sentence.", "Towns decide much by themselves.").OrNone("Nobody has written an introduction yet."),
            new("html", DataType.Html, "The introduction on the page of the country, with whole addresses.", "<p>Text.</p>") { Absent = "Nobody has written one yet.", Told = (html, addresses) => addresses.InHtml((string)html) },
        ]) { Unique = ["slug"] },
        new("pages", "A page of its own, such as the one on method.", ["slug"],
        [
            Slug("slug", "Its name in addresses.", "about"),
            Address("url", "Its address.", "https://example.org/about").As(addresses => addresses.Page),
            Text("title", "Its title.", "About this showcase"),
            Text("summary", "What it tells, in one sentence.", "How the entries are chosen."),
            new("html", DataType.Html, "Its text, with whole addresses.", "<p>Text.</p>") { Absent = "It tells nothing.", Told = (html, addresses) => addresses.InHtml((string)html) },
        ]),
        new("withdrawn", "An entry that was taken back. It is in no other table.", ["slug"],
        [
            Slug("slug", "The name that it had in addresses.", "some-practice"),
            Text("title", "Its title.", "Some practice"),
            Text("reason", "Why it was taken back, in one sentence.", "The facts were wrong."),
        ]),
    ];
}

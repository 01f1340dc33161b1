using BestPractice.Practices;
using static BestPractice.OpenData.DataColumn;

namespace BestPractice.OpenData;

/// <summary>The editions of the awards and what they decided.</summary>
internal static class AwardTables
{
    private static DataColumn Edition { get; } = Slug("edition", "The edition: its slug in award_editions.", "2024");

    private static DataReference ToEdition => new("edition", "award_editions", "slug");

    /// <summary>In the order of the dictionary.</summary>
    public static IReadOnlyList<DataTable> All { get; } =
    [
        new("award_editions", "An edition of the Innovation in Politics Awards.", ["slug"],
        [
            Slug("slug", "The name of the edition in addresses.", "2022-2023"),
            Address("url", "The page of the edition.", "https://example.org/awards/2022-2023").As(addresses => addresses.Edition),
            Text("label", "Its name for readers.", "2022/2023"),
            Number("year", "The year of the ceremony.", "2023"),
            Date("held", "When the ceremony was.", "2023-06-22").OrNone("Not documented."),
            Date("held_until", "The last day, when there were several ceremonies.", "2023-06-24").OrNone("There was one ceremony, or it is not documented."),
            Text("place", "Where the ceremony was.", "Berlin").OrNone("Not documented."),
            Text("entries", "How many projects entered, in the words of the source.", "about 350").OrNone("Not documented."),
            Text("countries", "From how many countries, in the words of the source.", "more than 20").OrNone("Not documented."),
            Text("jurors", "How many people sat on the jury, in the words of the source.", "1,034").OrNone("Not documented."),
            Number("finalists", "How many finalists there were, winners included. This showcase may know fewer.", "80").OrNone("Not documented."),
            Number("winners", "How many winners there were. This showcase may know fewer.", "8").OrNone("Not documented."),
            new("html", DataType.Html, "What the page of the edition tells, with whole addresses.", "<p>Held in Berlin.</p>") { Absent = "It tells nothing.", Told = (html, addresses) => addresses.InHtml((string)html) },
        ]),
        new("award_criteria", "What the jury of an edition judged by.", ["edition", "position"], [Edition, Position("The place in the list of the edition."), Text("name", "The criterion.", "participation")]) { References = [ToEdition] },
        new("award_categories", "A category of an edition, as it was named that year.", ["edition", "position"], [Edition, Position("The place in the list of the edition."), Text("name", "The name.", "Climate Protection")])
        {
            Unique = ["edition", "name"], References = [ToEdition],
        },
        new("award_category_subjects", "A category of this showcase that a category of an edition stands for.", ["edition", "name", "position"],
        [
            Edition, Text("name", "The category of the edition: its name in award_categories.", "Climate Protection"), Position("1 is the main one."), Slug("category", "The category of the showcase: its slug in categories.", "ecology"),
        ])
        { References = [new(["edition", "name"], "award_categories", ["edition", "name"]), new("category", "categories", "slug")] },
        Results,
    ];

    private static DataTable Results => new("award_results", "What an edition decided about a project, as far as it is known. A project has no practice here when nobody has written its entry yet.", ["edition", "position"],
    [
        Edition,
        Position("The place in the list of the edition."),
        Text("category", "The category: its name in award_categories.", "Climate Protection").OrNone("Not documented."),
        Word<Outcome>("outcome", "First in its category (winner), among the best of it (finalist), named by the jury besides these (special-mention), or entered and accepted (nominee)."),
        Slug("practice", "The practice: its slug in practices.", "culture-token").OrNone("The project has no entry here."),
        Text("title", "The title of the project.", "Culture Token"),
        Text("country", "The country, as in practices.", "AT").OrNone("Not documented."),
        Text("place", "City, region or another place.", "Vienna").OrNone("Not documented."),
        Text("note", "A doubt that a reader should know.", "The category is inferred.").OrNone("No doubt is known."),
    ])
    {
        References = [ToEdition, new(["edition", "category"], "award_categories", ["edition", "name"]), new("practice", "practices", "slug"), new("country", "countries", "code")],
    };
}

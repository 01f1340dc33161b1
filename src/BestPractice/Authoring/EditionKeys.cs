using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The keys of an award edition.</summary>
internal static class EditionKeys
{
    private static readonly KeyTable Category = new(
        new Key("name", KeyShape.Text, "The name in that year.", "Climate Protection") { Required = true },
        new Key("maps_to", KeyShape.Many(KeyShape.Slug), "The showcase categories it stands for: names of files in content/categories, without .md.", "[ecology]") { Required = true });

    private static readonly KeyTable Result = new(
        new Key("outcome", KeyShape.Word<Outcome>(), "What the jury decided.", "winner") { Required = true },
        new Key("practice", KeyShape.Slug, "The file name of the entry, without .md, where there is one.", "b-mincome"),
        new Key("title", KeyShape.Text, "The project's title, where there is no entry yet.", "Vilnius is a School"),
        new Key("country", KeyShape.Country, "With title: the country's two letters.", "LT"),
        new Key("place", KeyShape.Text, "With title: the place.", "Vilnius"),
        new Key("category", KeyShape.Text, "One of this edition's own categories, spelt as under categories.", "Education"),
        new Key("note", KeyShape.Text, "A doubt that a reader should know.", "No source seen states the category."))
    { OneOf = ["practice", "title"] };

    public static KeyTable All { get; } = new(
        new Key("label", KeyShape.Text, "The edition's name for readers.", "\"2022/2023\"") { Required = true },
        new Key("year", new NumberShape(1900, 2999), "The year of the ceremony. Editions are sorted by it.", "2023") { Required = true },
        new Key("held", KeyShape.Date, "When the ceremony was.", "2023-05-11"),
        new Key("held_until", KeyShape.Date, "The last day, when there were several ceremonies.", "2022-02-04"),
        new Key("place", KeyShape.Text, "Where the ceremony was.", "Palace of Culture, Warsaw"),
        new Key("entries", KeyShape.Text, "How many projects entered, in words.", "334 (314 valid)"),
        new Key("countries", KeyShape.Text, "From how many countries, in words.", "more than 20"),
        new Key("jurors", KeyShape.Text, "How many people sat on the jury, in words.", "\"1,045\""),
        new Key("finalists", new NumberShape(0, 100_000), "How many finalists there were, winners included. Digits only.", "80"),
        new Key("winners", new NumberShape(0, 10_000), "How many winners there were. Digits only.", "8"),
        new Key("criteria", KeyShape.Many(KeyShape.Text), "What the jury judged by.", "[innovation, participation]"),
        new Key("categories", KeyShape.Many(new MapShape(Category)), "The award categories of that year, one by one.", "[{ name: Climate Protection, maps_to: [ecology] }]"),
        new Key("results", KeyShape.Many(new MapShape(Result)), "The results, one by one.", "[{ outcome: winner, practice: b-mincome }]"));
}

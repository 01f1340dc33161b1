namespace BestPractice.Authoring;

/// <summary>The keys of a category.</summary>
internal static class CategoryKeys
{
    public const int LastOrder = 1000;

    public static KeyTable All { get; } = new(
        new Key("name", KeyShape.Text, "The name for readers.", "Human Rights") { Required = true },
        new Key("summary", KeyShape.Text, "One sentence.", "Help for people whose rights are at risk.") { Required = true },
        new Key("order", new NumberShape(1, LastOrder), "Its place among the categories, from 1.", "6") { Required = true });
}

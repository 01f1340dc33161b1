namespace BestPractice.Authoring;

/// <summary>The keys of a collection.</summary>
internal static class CollectionKeys
{
    public const int LastOrder = 1000;
    public const int LongestComment = 300;

    private static readonly KeyTable Entry = new(
        new Key("practice", KeyShape.Slug, "The file name of the practice, without .md.", "culture-token") { Required = true },
        new Key("comment", new TextShape(LongestComment), "One or two sentences why to read it here, as plain text of at most 300 characters.", "Here the children hold the money.") { Required = true });

    public static KeyTable All { get; } = new(
        new Key("title", new TextShape(PracticeKeys.LongestTitle), "The title, at most 200 characters.", "Children decide") { Required = true },
        new Key("summary", KeyShape.Text, "One sentence, at most 200 characters.", "Towns in which children decide about money and land.") { Required = true },
        new Key("order", new NumberShape(1, LastOrder), "Its place among the collections, from 1.", "1") { Required = true },
        new Key("entries", KeyShape.Many(new MapShape(Entry), 1), "The practices in the order in which to read them, one by one.", "[{ practice: culture-token, comment: Here the children hold the money. }]") { Required = true });
}

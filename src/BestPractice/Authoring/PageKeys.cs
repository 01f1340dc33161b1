namespace BestPractice.Authoring;

/// <summary>The keys of a page.</summary>
internal static class PageKeys
{
    public static KeyTable All { get; } = new(
        new Key("title", KeyShape.Text, "The title of the page.", "About this showcase") { Required = true },
        new Key("summary", KeyShape.Text, "One sentence, for search engines and previews.", "Where the facts come from.") { Required = true });
}

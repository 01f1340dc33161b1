namespace BestPractice.Authoring;

/// <summary>The keys of the introduction to a country.</summary>
internal static class CountryKeys
{
    public static KeyTable All { get; } = new(
        new Key("summary", KeyShape.Text, "One sentence, at most 200 characters.", "Towns decide much by themselves, and the federal states pay.") { Required = true });
}

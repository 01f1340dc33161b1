using BestPractice.Practices;

namespace BestPractice.Search;

/// <summary>The ways to write one word.</summary>
public static class Spellings
{
    /// <summary>All folded spellings, the usual one first.</summary>
    public static IReadOnlyList<string> Of(string word) => [Folding.Fold(word)];
}

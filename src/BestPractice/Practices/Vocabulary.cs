using System.Text.RegularExpressions;

namespace BestPractice.Practices;

/// <summary>The words that front matter and addresses use for the members of an enumeration: <c>SpecialMention</c> is <c>special-mention</c>.</summary>
public static partial class Vocabulary<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(Spell);
    private static readonly Dictionary<T, string> ByValue = ByWord.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All words in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<T>().Select(WordFor)];

    /// <summary>The word of a member.</summary>
    public static string WordFor(T value) => ByValue[value];

    /// <summary>The member that a word stands for, or null.</summary>
    public static T? TryParse(string? word) => word is not null && ByWord.TryGetValue(word, out var value) ? value : null;

    private static string Spell(T value) => Hump().Replace(value.ToString(), "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}

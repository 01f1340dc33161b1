using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BestPractice.Practices;

/// <summary>The words that front matter and addresses use for the members of an enumeration: <c>SpecialMention</c> is <c>special-mention</c>.</summary>
/// <remarks>
/// The members must count from 0 without gaps; an enumeration of another kind fails at its first use. The words stand in a plain array,
/// which needs no code of its own for each enumeration: dictionaries of all of them took a tenth of a warm start.
/// </remarks>
public static partial class Vocabulary<T> where T : struct, Enum
{
    private static readonly string[] WordByNumber = Spell(Enum.GetNames<T>());

    /// <summary>All words in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Words => WordByNumber;

    /// <summary>The word of a member.</summary>
    public static string WordFor(T value) => WordByNumber[Unsafe.BitCast<T, int>(value)];

    /// <summary>The member that a word stands for, or null.</summary>
    public static T? TryParse(string? word) =>
        Array.IndexOf(WordByNumber, word) is var number and >= 0 ? Unsafe.BitCast<int, T>(number) : null;

    private static string[] Spell(string[] names)
    {
        for (var number = 0; number < names.Length; number++)
            names[number] = names[number] == Enum.GetName(Unsafe.BitCast<int, T>(number))
                ? Hump().Replace(names[number], "-").ToLowerInvariant()
                : throw new NotSupportedException($"{typeof(T).Name} must count its members from 0 without gaps.");
        return names;
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}

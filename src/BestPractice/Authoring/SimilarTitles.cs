using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>
/// Titles that readers take for each other: the same letters after folding, or all words the same but one that is a slip or an ending away.
/// Looks up one key for each word, so it takes no longer for many titles than reading them.
/// </summary>
internal sealed class SimilarTitles
{
    private readonly Dictionary<string, List<(string Word, string Title, string Path)>> _known = new(StringComparer.Ordinal);

    /// <summary>The first title added before that is similar, or null; the title is known from now on.</summary>
    public (string Title, string Path)? Add(string title, string path)
    {
        (string Title, string Path)? found = null;
        foreach (var (key, word) in KeysOf(title))
        {
            if (!_known.TryGetValue(key, out var others)) _known[key] = others = [];
            if (found is null && others.Find(other => AreNear(word, other.Word)) is { Path: not null } first) found = (first.Title, first.Path);
            others.Add((word, title, path));
        }
        return found;
    }

    /// <summary>All letters together, and the title with each of its words left out. A word with a digit counts: "2023" and "2024" are no slip.</summary>
    private static IEnumerable<(string Key, string Word)> KeysOf(string title)
    {
        var words = TextWord.Of(title).Select(word => Folding.Fold(word.In(title))).ToArray();
        if (words.Length == 0) yield break;
        yield return (string.Concat(words), "");
        for (var position = 0; position < words.Length; position++)
            if (SlipsIn(words[position]) > 0) yield return ($"{string.Join(' ', words[..position])} * {string.Join(' ', words[(position + 1)..])}", words[position]);
    }

    private static bool AreNear(string word, string other)
    {
        var limit = Math.Min(SlipsIn(word), SlipsIn(other));
        return word == other || limit > 0 && Math.Abs(word.Length - other.Length) <= limit && EditDistance.Between(word, other) <= limit;
    }

    private static int SlipsIn(string word) => word.Any(char.IsDigit) ? 0 : word.Length switch { < 5 => 0, < 9 => 1, _ => 2 };
}

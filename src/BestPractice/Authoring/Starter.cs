namespace BestPractice.Authoring;

/// <summary>The text of a file to begin with: the keys that have a value first, the others as remarks with their example.</summary>
internal static class Starter
{
    /// <summary>The most words that are told one by one.</summary>
    private const int MostWords = 10;

    /// <param name="keys">All keys of the kind.</param>
    /// <param name="values">The first values, as YAML; each required key has one.</param>
    /// <param name="known">Remarks of this folder behind the meaning of a key.</param>
    /// <param name="headings">The headings of the body.</param>
    public static string Write(KeyTable keys, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> known, IReadOnlyList<string> headings)
    {
        var (used, unused) = (keys.All.Where(key => values.ContainsKey(key.Name)).OrderBy(key => !key.Required), keys.All.Where(key => !values.ContainsKey(key.Name)).ToList());
        string[] lines =
        [
            "---", "# A line that begins with # is a remark for you; no reader sees it. docs/editors-guide.md explains each key.",
            "# First what is used. Change what stands behind each colon.",
            .. used.SelectMany(key => Explained(key, $"{key.Name}: {values[key.Name]}")),
            .. unused.Count > 0 ? ["", "# All below is left out as it stands. To use a key, remove the # and the space before it and change the example."] : (string[])[],
            .. unused.SelectMany(key => Explained(key, $"# {key.Name}: {key.Example}")),
            .. headings.Count > 0 ? ["", "# Below the next line, write under the headings for which there are facts, and remove the others."] : (string[])[],
            "---", .. headings.SelectMany(heading => new[] { $"## {heading}", "" }),
        ];
        return string.Join('\n', lines).TrimEnd('\n') + "\n";

        string[] Explained(Key key, string line) => ["", $"# {key.Meaning}{Choice(key.Shape)}{(known.TryGetValue(key.Name, out var more) ? $" {more}" : "")}", line];
    }

    /// <summary>Any one line as a YAML value.</summary>
    public static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Choice(KeyShape shape) => shape switch
    {
        WordShape { Words.Count: <= MostWords } words => $" One of: {string.Join(", ", words.Words)}.",
        ListShape { Item: MapShape map } => $" {Parts(map.Keys)}",
        _ => "",
    };

    private static string Parts(KeyTable keys)
    {
        var either = keys.AnyOf.Concat(keys.OneOf).ToList();
        var must = keys.All.Where(key => key.Required).Select(key => key.Name).Concat(either.Count > 0 ? [string.Join(" or ", either)] : []);
        var may = keys.All.Where(key => !key.Required && !either.Contains(key.Name)).Select(key => key.Name).ToList();
        return $"Each has {string.Join(" and ", must)}{(may.Count > 0 ? $"; it may have {string.Join(", ", may)}" : "")}.";
    }
}

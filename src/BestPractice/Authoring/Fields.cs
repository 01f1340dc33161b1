using System.Globalization;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>Typed access to one mapping of the front matter. What cannot be read becomes a problem and null.</summary>
internal sealed class Fields(KeyTable keys, YamlMap map, FileProblems problems)
{
    private readonly HashSet<string> _asked = [];

    public FileProblems Problems => problems;

    public YamlNode Place => map;

    /// <summary>The value of a key, or null when the key is missing or left empty (which is a problem, told once).</summary>
    public YamlNode? Node(string key)
    {
        var firstTime = _asked.Add(key);
        var entry = map.Find(keys[key].Name);
        if (entry?.Value is not YamlText { IsEmpty: true }) return entry?.Value;
        if (firstTime) problems.Add(entry.Key, ProblemCode.ValueEmpty, $"The key \"{key}\" has no value", "write the value, or remove the line");
        return null;
    }

    public YamlText? TextNode(string key) => Node(key) is { } node ? AsText(node, key) : null;

    public string? Text(string key) => TextNode(key)?.Value.Trim();

    public bool Has(string key) => map.Find(key) is not null;

    public void Missing(string key) =>
        problems.Add(map, ProblemCode.KeyMissing, $"The key \"{key}\" is missing", $"add a line \"{key}: ...\"");

    /// <summary>A value or a list of values: <c>a</c> and <c>[a, b]</c> are both fine.</summary>
    public IReadOnlyList<YamlText> TextNodes(string key) => Node(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => AsText(item, key)).OfType<YamlText>()],
        var node => AsText(node, key) is { } single ? [single] : [],
    };

    public IReadOnlyList<string> Texts(string key) => [.. TextNodes(key).Select(node => node.Value.Trim())];

    /// <summary>A mapping or a list of mappings. Where there is a shorthand, plain text stands for a mapping that has only that key.</summary>
    public IReadOnlyList<Fields> Mappings(string key)
    {
        var shape = (MapShape)((ListShape)keys[key].Shape).Item;
        var items = Node(key) switch { null => [], YamlList list => list.Items, var single => [single] };
        return [.. items.Select(item => AsMapping(item, key, shape)).OfType<Fields>()];
    }

    public T? Word<T>(string key) where T : struct, Enum
    {
        if (TextNode(key) is not { } node) return null;
        if (Vocabulary<T>.TryParse(node.Value.Trim()) is { } value) return value;
        problems.Add(node, ProblemCode.ValueUnknown, $"\"{node.Value}\" is not a value of \"{key}\"", Suggestion(node.Value, Vocabulary<T>.Words));
        return null;
    }

    public PartialDate? Date(string key)
    {
        if (TextNode(key) is not { } node) return null;
        if (PartialDate.TryParse(node.Value.Trim()) is { } date) return date;
        problems.Add(node, ProblemCode.DateInvalid, $"\"{node.Value}\" is not a date of the calendar", "write 2019, 2019-03 or 2019-03-14");
        return null;
    }

    public int? Number(string key)
    {
        var (minimum, maximum) = (NumberShape)keys[key].Shape;
        if (TextNode(key) is not { } node) return null;
        if (int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
        problems.Add(node, ProblemCode.NumberInvalid, $"\"{node.Value}\" is not a whole number from {minimum} to {maximum}", "write digits only");
        return null;
    }

    public bool Flag(string key)
    {
        if (TextNode(key) is not { } node) return false;
        if (node.Value is "true" or "false") return node.Value == "true";
        problems.Add(node, ProblemCode.ValueUnknown, $"\"{node.Value}\" is not a value of \"{key}\"", "write true or false");
        return false;
    }

    public Slug? SlugOf(YamlText node)
    {
        if (Slug.TryParse(node.Value.Trim()) is { } slug) return slug;
        problems.Add(node, ProblemCode.SlugInvalid, $"\"{node.Value}\" is not the name of an entry", "write the file name without .md: lower-case letters, digits and hyphens");
        return null;
    }

    public IReadOnlyList<Slug> Slugs(string key) => [.. TextNodes(key).Select(SlugOf).OfType<Slug>()];

    public Uri? Address(string key)
    {
        if (TextNode(key) is not { } node) return null;
        if (WebAddress.TryParse(node.Value.Trim()) is { } address) return address;
        problems.Add(node, ProblemCode.AddressInvalid, $"\"{node.Value}\" is not a web address", "write the whole address, beginning with https:// or http://");
        return null;
    }

    /// <summary>
    /// Reports required keys that are not there and keys that nobody asked for; call it when all have been asked.
    /// A key without a value is reported when it is read.
    /// </summary>
    public void Finish()
    {
        foreach (var key in keys.All.Where(key => key.Required && !Has(key.Name))) Missing(key.Name);
        foreach (var (key, _) in map.Entries.Where(entry => !_asked.Contains(entry.Key.Value)).Take(FileProblems.MostOfEach))
            problems.Add(key, ProblemCode.KeyUnknown, $"The key \"{key.Value}\" is not known here", KeyRemedy(key.Value));
    }

    /// <summary>In braces a comma divides, so that <c>1,000</c> leaves a key 000; a no-break space is part of a key.</summary>
    private string KeyRemedy(string key)
    {
        if (key.Length > 0 && key.All(char.IsAsciiDigit)) return "put a figure with a comma in double quotes: \"1,000\"";
        return key.AsSpan().ContainsAny("\u00A0\u200B\uFEFF") ? "type the line anew: it holds a character that looks like a space or like nothing" : Suggestion(key, _asked);
    }

    private YamlText? AsText(YamlNode node, string key)
    {
        var maximum = keys[key].Shape.Longest;
        if (node is not YamlText text)
        {
            problems.Add(node, ProblemCode.ValueKind, $"\"{key}\" takes text here, not {(node is YamlList ? "a list" : "keys with values")}", "write plain text, in quotes if it holds : # [ ] { }");
            return null;
        }
        if (text.Value.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')))
        {
            problems.Add(text, ProblemCode.ValueControl, $"The value of \"{key}\" holds a character that cannot be seen", "write the value anew, without \\ codes in double quotes");
            return null;
        }
        if (text.Value.Length <= maximum) return text;
        problems.Add(text, ProblemCode.ValueTooLong, $"The value of \"{key}\" has {text.Value.Length} characters; {maximum} are allowed", "shorten it, or move text into the body");
        return null;
    }

    private Fields? AsMapping(YamlNode node, string key, MapShape shape)
    {
        if (node is YamlMap mapping) return new Fields(shape.Keys, mapping, problems);
        if (node is YamlText text && shape.Shorthand is { } shorthand)
            return new Fields(shape.Keys, new YamlMap([new YamlEntry(text with { Value = shorthand }, text)], node.Line, node.Column), problems);
        problems.Add(node, ProblemCode.ValueKind, $"\"{key}\" takes keys with values here", $"write it as the guide shows under \"{key}\"");
        return null;
    }

    private static string Suggestion(string word, IReadOnlyCollection<string> known) =>
        NearestWord.Find(word, known) is { } nearest ? $"did you mean \"{nearest}\"?" : $"known are: {string.Join(", ", known)}";
}

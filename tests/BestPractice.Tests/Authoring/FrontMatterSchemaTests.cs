using System.Text.Json.Nodes;
using BestPractice.Authoring;

namespace BestPractice.Tests.Authoring;

/// <summary>The schemas that editors' programs use say what the readers say, key by key and value by value.</summary>
public sealed class FrontMatterSchemaTests
{
    private static readonly (string Folder, string Schema, string Required)[] Kinds =
    [
        ("practices", "practice.json", "title: A\nsummary: B.\ncountry: AT\ncategories: [ecology]\nstatus: ended\nsources: [\"https://example.eu/\"]"),
        ("awards", "edition.json", "label: A\nyear: 2020"), ("categories", "category.json", "name: A\nsummary: B.\norder: 1"), ("pages", "page.json", "title: A\nsummary: B."),
        ("collections", "collection.json", "title: A\nsummary: B.\norder: 1\nentries: [{ practice: other, comment: C. }]"), ("countries", "country.json", "summary: B."),
    ];

    /// <summary>What editors may write after a colon; each is tried with every key.</summary>
    private static readonly string[] Values =
    [
        "", "\"\"", "~", "text", "Two Words", "\"9\"", "7", "0", "-1", "1.5", "100001", "true", "false", "2019", "2019-03", "2019-03-14", "14.3.2019", "2019-03-14 09:30", "2019-03-14T09:30+01:00", "2019-03-14T09:30:00Z", "2019-03-14 09:30 Z",
        "AT", "EU", "XX", "Austria", "de", "sr-Latn", "german", "running", "claimed", "none", "local", "eu", "winner", "special-mention", "https://example.org/a?b=c#d", "\"http://a.eu\"", "ftp://a.eu", "https://user@a.eu/", "https:///a", "www.a.eu",
        "[]", "[text]", "[a, b, c]", "[a, b, c, d]", "[[a]]", "[https://a.eu/]", "{ a: b }", "{}", "[{ a: b }]", "{ name: A }", "{ name: A, role: [b] }", "{ title: A }", "{ url: \"https://a.eu/\" }", "{ url: a }", "[{ title: A, date: 2019, archive: a }]", "[{ title: A, id: An Id }]",
        "{ claim: A }", "{ claim: A, value: 3, unit: b, period: 2019 }", "[{ claim: A, claims: B }]", "{ value: 3 }", "{ name: A, maps_to: ecology }", "[{ name: A, maps_to: [Ecology!] }]", "{ outcome: winner, practice: other }", "{ outcome: winner, title: A, country: at-all }",
        "{ outcome: winner, practice: other, title: A }", "{ outcome: winner }", "{ outcome: first, title: A }", new('a', 100), new('a', 101), new('a', 200), new('a', 201), new('a', 500), new('a', 501), "https://a.eu/" + new string('a', 1987), "https://a.eu/" + new string('a', 1988),
    ];

    /// <summary>Problems that a file alone does not show, or that no schema can.</summary>
    private static readonly ProblemCode[] BeyondSchemas =
        [ProblemCode.CategoryUnknown, ProblemCode.PracticeUnknown, ProblemCode.AwardCategoryUnknown, ProblemCode.SourceUnknown, ProblemCode.AliasClash, ProblemCode.DateOrder, ProblemCode.ValueDuplicate, ProblemCode.TextMissing, ProblemCode.FileName];

    [Fact]
    public void The_committed_schemas_are_those_of_the_code() =>
        Assert.All(FrontMatterSchema.Files, file =>
        {
            var committed = Path.Combine(SourceTree.Root, "docs/schema", file.Key);
            Assert.True(File.Exists(committed) && File.ReadAllText(committed) == file.Value, $"docs/schema/{file.Key} is out of date. Run in the folder of the repository: dotnet run --project src/BestPractice.Web -- schema");
        });

    [Fact]
    public void Every_file_of_the_content_satisfies_the_schema_of_its_kind() =>
        Assert.All(Kinds.Where(kind => Directory.Exists(Path.Combine(SourceTree.Content, kind.Folder))), kind => Assert.All(Directory.GetFiles(Path.Combine(SourceTree.Content, kind.Folder), "*.md", SearchOption.AllDirectories), file =>
            Assert.True(SchemaCheck.Fits(YamlAsJson.FrontMatterOf(File.ReadAllText(file)), SchemaOf(kind.Schema)), file)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Reader_and_schema_agree_on_every_key_with_every_value(int number)
    {
        var (folder, schema, required) = Kinds[number];
        using var content = new TempContent();
        var rules = SchemaOf(schema);
        var keys = rules["properties"]!.AsObject();
        var tries = keys.SelectMany(key => Values.Concat(Examples(key.Value!)).Select(value => (key.Key, Value: value))).Append((Key: "nonsense", Value: "text")).Index().ToList();
        foreach (var (index, (key, value)) in tries) content.Write($"{folder}/try-{index}.md", FileWith(required, key, value));
        var refused = content.Report().Problems.Where(problem => problem.Severity == Severity.Error && !BeyondSchemas.Contains(problem.Code)).ToLookup(problem => problem.Path);
        var disagreed = new List<string>();
        var accepted = new HashSet<string>();
        foreach (var (index, (key, value)) in tries)
        {
            var problem = refused[$"{folder}/try-{index}.md"].FirstOrDefault();
            var fits = SchemaCheck.Fits(YamlAsJson.FrontMatterOf(FileWith(required, key, value)), rules);
            if (fits && problem is null) accepted.Add(key);
            if (fits != problem is null && !IsKnownDifference(key, value)) disagreed.Add($"{key}: {value}: the schema says {fits}, the reader {problem?.ToString() ?? "nothing"}");
        }
        Assert.Empty(disagreed);
        Assert.Equal(keys.Select(key => key.Key).Order(StringComparer.Ordinal), accepted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_row_in_the_editors_guide()
    {
        var guide = SourceTree.TextOf("docs/editors-guide.md");
        Assert.All(FrontMatterSchema.Files.Keys, file => Assert.All(ObjectsOf(SchemaOf(file)).Skip(1).Prepend(SchemaOf(file)).SelectMany(map => map["properties"]!.AsObject().Select(pair => pair.Key)), key =>
            Assert.True(guide.Contains($"| `{key}` |", StringComparison.Ordinal) || key is "role" or "comment", key)));
    }

    /// <summary>A quoted number has no size for a schema, YAML takes an entry named "true" for no text, and schemas offer each country once, in capitals.</summary>
    private static bool IsKnownDifference(string key, string value) =>
        (key, value) is ("year", "\"9\"") or ("categories" or "related" or "aliases", "true" or "false") or ("country", "de" or "eu");

    private static JsonNode SchemaOf(string file) => JsonNode.Parse(FrontMatterSchema.Files[file])!;

    private static string FileWith(string required, string key, string value)
    {
        var others = required.Split('\n').Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal));
        return $"---\n{string.Join('\n', others)}\n{key}: {value}\n---\n";
    }

    /// <summary>The example of a key, and one mapping for each key that its items can have.</summary>
    private static IEnumerable<string> Examples(JsonNode key) =>
        ObjectsOf(key).Take(1).SelectMany(item => Mappings(item["properties"]!.AsObject(), item)).Append(Example(key));

    private static IEnumerable<string> Mappings(JsonObject keys, JsonNode item)
    {
        var required = item["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToList() ?? [];
        foreach (var either in item["oneOf"]?.AsArray().Select(one => one!["required"]![0]!.GetValue<string>()) ?? [""])
            foreach (var (name, _) in keys)
                yield return $"[{{ {string.Join(", ", required.Append(either).Append(name).Where(one => one.Length > 0).Distinct().Select(one => $"{one}: {Quoted(Example(keys[one]!))}"))} }}]";
    }

    private static IEnumerable<JsonNode> ObjectsOf(JsonNode? node) => node switch
    {
        JsonObject map => (map.ContainsKey("properties") ? [map] : Enumerable.Empty<JsonNode>()).Concat(map.SelectMany(pair => ObjectsOf(pair.Value))),
        JsonArray list => list.SelectMany(ObjectsOf),
        _ => [],
    };

    private static string Example(JsonNode key) => key["description"]!.GetValue<string>().Split("Example: ")[1];

    private static string Quoted(string example) => example[0] is '[' or '"' ? example : $"\"{example}\"";
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BestPractice.Authoring;

/// <summary>The rules for front matter as JSON Schema (draft 7), as far as one file alone can keep them.</summary>
public static class FrontMatterSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A schema for each kind of file, by its file name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["category.json"] = Write(CategoryKeys.All, "Front matter of a category"),
        ["collection.json"] = Write(CollectionKeys.All, "Front matter of a collection"),
        ["country.json"] = Write(CountryKeys.All, "Front matter of the introduction to a country"),
        ["edition.json"] = Write(EditionKeys.All, "Front matter of an award edition"),
        ["page.json"] = Write(PageKeys.All, "Front matter of a page"),
        ["practice.json"] = Write(PracticeKeys.All, "Front matter of a practice"),
    };

    private static string Write(KeyTable keys, string title)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (name, rule) in Of(keys).ToList()) schema[name] = rule!.DeepClone();
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Of(KeyTable keys)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (keys.All.Any(key => key.Required)) schema["required"] = Names(keys.All.Where(key => key.Required).Select(key => key.Name));
        if (keys.AnyOf.Count > 0) schema["anyOf"] = EachRequired(keys.AnyOf);
        if (keys.OneOf.Count > 0) schema["oneOf"] = EachRequired(keys.OneOf);
        schema["properties"] = new JsonObject(keys.All.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Of(key))));
        return schema;
    }

    private static JsonObject Of(Key key)
    {
        var schema = new JsonObject { ["description"] = $"{key.Meaning} Example: {key.Example}" };
        foreach (var (name, rule) in Of(key.Shape).ToList()) schema[name] = rule!.DeepClone();
        return schema;
    }

    private static JsonObject Of(KeyShape shape) => shape switch
    {
        TextShape text => new() { ["type"] = Names(["string", "number", "boolean"]), ["pattern"] = @"\S", ["maxLength"] = text.Maximum },
        PatternShape pattern => OfForm(pattern),
        WordShape words => new() { ["enum"] = Names(words.Words) },
        NumberShape number => new() { ["type"] = Names(["integer", "string"]), ["minimum"] = number.Minimum, ["maximum"] = number.Maximum, ["pattern"] = "^[0-9]+$" },
        FlagShape => new() { ["enum"] = new JsonArray(true, false, "true", "false") },
        ListShape list => OfList(list),
        MapShape { Shorthand: { } shorthand } map => new() { ["anyOf"] = new JsonArray(Of(map.Keys[shorthand].Shape), Of(map.Keys)) },
        MapShape map => Of(map.Keys),
        _ => throw new ArgumentException($"No schema is known for {shape}.", nameof(shape)),
    };

    /// <summary>A schema ends a form with <c>$</c>, which there means the very end.</summary>
    private static JsonObject OfForm(PatternShape shape)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = shape.Form.Replace(@"\z", "$", StringComparison.Ordinal), ["maxLength"] = shape.Maximum };
        if (shape.Numbers is not var (from, to)) return schema;
        schema["type"] = Names(["string", "integer"]);
        (schema["minimum"], schema["maximum"]) = (from, to);
        return schema;
    }

    private static JsonObject OfList(ListShape list)
    {
        var items = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.Minimum > 0) items["minItems"] = list.Minimum;
        if (list.Maximum is { } maximum) items["maxItems"] = maximum;
        return new JsonObject { ["anyOf"] = new JsonArray(Of(list.Item), items) };
    }

    private static JsonArray EachRequired(IEnumerable<string> names) => [.. names.Select(name => new JsonObject { ["required"] = Names([name]) })];

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];
}

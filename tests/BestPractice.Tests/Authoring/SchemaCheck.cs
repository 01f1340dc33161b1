using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BestPractice.Tests.Authoring;

/// <summary>As much of JSON Schema (draft 7) as our schemas use; a keyword beyond that is refused, so that none goes unchecked.</summary>
internal static class SchemaCheck
{
    public static bool Fits(JsonNode? value, JsonNode schema) => schema.AsObject().All(rule => Keeps(value, rule.Key, rule.Value!, schema));

    private static bool Keeps(JsonNode? value, string keyword, JsonNode rule, JsonNode schema) => keyword switch
    {
        "$schema" or "title" or "description" => true,
        "type" => rule is JsonArray types ? types.Any(type => IsOf(value, type!.GetValue<string>())) : IsOf(value, rule.GetValue<string>()),
        "enum" => rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)),
        "pattern" => !IsOf(value, "string") || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "maxLength" => !IsOf(value, "string") || value!.GetValue<string>().Length <= rule.GetValue<int>(),
        "minimum" => !IsOf(value, "number") || value!.GetValue<double>() >= rule.GetValue<int>(),
        "maximum" => !IsOf(value, "number") || value!.GetValue<double>() <= rule.GetValue<int>(),
        "anyOf" => rule.AsArray().Any(one => Fits(value, one!)),
        "oneOf" => rule.AsArray().Count(one => Fits(value, one!)) == 1,
        "items" => value is not JsonArray items || items.All(item => Fits(item, rule)),
        "minItems" => value is not JsonArray list || list.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray list || list.Count <= rule.GetValue<int>(),
        "required" => value is not JsonObject map || rule.AsArray().All(key => map.ContainsKey(key!.GetValue<string>())),
        "properties" => value is not JsonObject map || map.All(pair => rule[pair.Key] is not { } own || Fits(pair.Value, own)),
        "additionalProperties" when !rule.GetValue<bool>() => value is not JsonObject map || map.All(pair => schema["properties"]?[pair.Key] is not null),
        _ => throw new NotSupportedException($"The keyword {keyword} is not checked."),
    };

    private static bool IsOf(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(value!.GetValue<double>()),
        _ => false,
    };
}

using System.Text.Json.Nodes;

namespace BestPractice.Web.Schema;

/// <summary>Things in the words of schema.org: a type and what is known of it.</summary>
internal static class Thing
{
    /// <summary>A thing without the parts of which nothing is known.</summary>
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> parts)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in parts)
            if (value is not null) thing[name] = value;
        return thing;
    }

    /// <summary>Several values of one part, or null where there is none.</summary>
    public static JsonArray? All(IEnumerable<JsonNode> values) => new JsonArray([.. values]) is { Count: > 0 } all ? all : null;

    public static JsonArray? All(IEnumerable<string> values) => All(values.Select(value => (JsonNode)value));
}

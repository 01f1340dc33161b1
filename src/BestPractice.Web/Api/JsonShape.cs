using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using BestPractice.OpenData;

namespace BestPractice.Web.Api;

/// <summary>The shape of an answer as JSON Schema 2020-12, by the rules by which it is written, with the meaning of each key.</summary>
internal static class JsonShape
{
    /// <summary>The schema of a type. Types with a name of their own are only named within it.</summary>
    public static JsonNode Of(Type type, IReadOnlyDictionary<Type, string> named)
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) =>
                context.Path.Length > 0 && named.TryGetValue(context.TypeInfo.Type, out var name) ? new JsonObject { ["$ref"] = $"#/components/schemas/{name}" } : Told(context, schema),
        };
        return ApiJson.Rules.GetJsonSchemaAsNode(type, options);
    }

    private static JsonNode Told(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject told) return schema;
        // Every record has every key, whether the type can be made without it or not.
        if (told["properties"] is JsonObject properties) told["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
        if (context.PropertyInfo?.AttributeProvider is not { } property) return told;
        if (property.GetCustomAttributes(typeof(ColumnAttribute), inherit: true) is [ColumnAttribute named, ..]) Tell(told, named.Column);
        else if (property.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true) is [DescriptionAttribute words, ..]) told["description"] = words.Description;
        return told;
    }

    private static void Tell(JsonObject schema, DataColumn column)
    {
        schema["description"] = column.Absent is null ? column.Meaning : $"{column.Meaning} Null: {column.Absent}";
        if (column.Words.Count > 0)
        {
            schema["enum"] = new JsonArray([.. column.Words.Select(word => (JsonNode)word)]);
            if (!column.Required) schema["enum"]!.AsArray().Add(null);
        }
        if (column.Type == DataType.Address) schema["format"] = "iri";
        if (column.Type == DataType.Instant) schema["format"] = "date-time";
        if (column.Type is DataType.Date or DataType.Slug) schema["pattern"] = DataTypes.PatternOf(column.Type);
    }
}

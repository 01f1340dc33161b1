using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BestPractice.Web.Tests.Api;

/// <summary>Holds an answer to its schema, and the schema to the answer: no key is sent that is not described, none is described that is not sent.</summary>
internal sealed class AnswerCheck(JsonElement description)
{
    private readonly List<string> _faults = [];

    /// <summary>All keys that were met, as <c>Practice.title</c>.</summary>
    public HashSet<string> Met { get; } = [];

    public IReadOnlyList<string> Faults => _faults;

    public void Check(JsonElement answer, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("$ref", out var named))
        {
            Check(answer, description.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1]), place);
            return;
        }
        if (schema.TryGetProperty("type", out var type) && !(type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : new[] { type }).Any(known => Is(answer, known.GetString()!))) Fault($"{answer.ValueKind} is not {type}");
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, answer))) Fault($"{answer} is not one of {words}");
        if (answer.ValueKind == JsonValueKind.String) CheckText(answer.GetString()!);
        if (answer.ValueKind == JsonValueKind.Array) foreach (var item in answer.EnumerateArray()) Check(item, schema.GetProperty("items"), place + "[]");
        if (answer.ValueKind == JsonValueKind.Object) CheckObject();

        void CheckText(string text)
        {
            if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))) Fault($"{text} does not fit {pattern}");
            if (!schema.TryGetProperty("format", out var format)) return;
            if (format.GetString() == "iri" && !(Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(letter => letter <= ' ' || "<>\"{}|\\^`".Contains(letter, StringComparison.Ordinal)))) Fault($"{text} is no address");
            if (format.GetString() == "date-time" && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)) Fault($"{text} is no instant");
        }

        void CheckObject()
        {
            if (!schema.TryGetProperty("properties", out var properties))
            {
                if (!schema.TryGetProperty("additionalProperties", out var any)) Fault("has keys that no schema describes");
                else foreach (var member in answer.EnumerateObject()) Check(member.Value, any, $"{place}.{member.Name}");
                return;
            }
            foreach (var member in answer.EnumerateObject())
            {
                Met.Add($"{place}.{member.Name}");
                if (!properties.TryGetProperty(member.Name, out var known)) Fault($"{member.Name} is not described");
                else Check(member.Value, known, $"{place}.{member.Name}");
            }
            foreach (var known in properties.EnumerateObject().Where(known => !answer.TryGetProperty(known.Name, out _))) Fault($"{known.Name} is not sent");
        }

        void Fault(string fault) => _faults.Add($"{place}: {fault}");
    }

    private static bool Is(JsonElement answer, string type) => type switch
    {
        "null" => answer.ValueKind == JsonValueKind.Null,
        "string" => answer.ValueKind == JsonValueKind.String,
        "integer" => answer.ValueKind == JsonValueKind.Number && answer.TryGetInt64(out _),
        "boolean" => answer.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => answer.ValueKind == JsonValueKind.Array,
        "object" => answer.ValueKind == JsonValueKind.Object,
        _ => false,
    };
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BestPractice.Web.Formats;

/// <summary>A practice for citation processors (CSL-JSON): a list of one item.</summary>
internal static class CslItem
{
    private static readonly JsonSerializerOptions Rules = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Citation citation) => JsonSerializer.SerializeToUtf8Bytes(new JsonArray(new JsonObject
    {
        ["id"] = citation.Key,
        ["type"] = "webpage",
        ["title"] = citation.Title,
        ["author"] = new JsonArray(new JsonObject { ["literal"] = Citation.Author }),
        ["issued"] = Day(citation.Version),
        ["accessed"] = Day(citation.Accessed),
        ["URL"] = citation.Address,
        ["abstract"] = citation.Summary,
        ["keyword"] = string.Join(", ", citation.Keywords),
        ["language"] = citation.Language,
        ["note"] = citation.Note,
    }), Rules);

    private static JsonObject Day(DateOnly day) => new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}

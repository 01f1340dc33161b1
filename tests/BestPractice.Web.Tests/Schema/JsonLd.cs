using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace BestPractice.Web.Tests.Schema;

/// <summary>The structured data of a page, as a program reads it.</summary>
internal static class JsonLd
{
    public static IReadOnlyList<JsonObject> Of(IDocument page) =>
        page.QuerySelector("head > script[type='application/ld+json']") is { } block ? [.. JsonNode.Parse(block.TextContent)!["@graph"]!.AsArray().Select(thing => thing!.AsObject())] : [];

    /// <summary>The one thing of a type, or null.</summary>
    public static JsonObject? Of(IDocument page, string type) => Of(page).SingleOrDefault(thing => thing.Text("@type") == type);

    public static string? Text(this JsonNode? thing, string name) => thing?[name]?.GetValue<string>();

    public static IReadOnlyList<JsonNode> All(this JsonNode? thing, string name) => thing?[name] is JsonArray all ? [.. all.Select(one => one!)] : [];

    /// <summary>Text as it stands before a reader, with single spaces.</summary>
    public static string Words(this INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

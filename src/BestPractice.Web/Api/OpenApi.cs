using System.Text.Json.Nodes;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Bundles;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Api;

/// <summary>The description of the API (OpenAPI 3.1), made from the operations and from the types of their answers.</summary>
internal static class OpenApi
{
    private const string Refusal = "Problem";

    private static readonly Dictionary<Type, string> Named = ApiOperation.All.Select(operation => operation.Answer).OfType<Type>()
        .Append(typeof(PracticeEntry)).Append(typeof(EditionEntry)).Append(typeof(CollectionSummaryEntry)).ToDictionary(type => type, type => type.Name);

    public static JsonObject Write(Links links)
    {
        var schemas = new JsonObject([.. Named.OrderBy(pair => pair.Value, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Value, (JsonNode?)JsonShape.Of(pair.Key, Named)))])
        {
            [Refusal] = JsonShape.Of(typeof(ApiProblem), Named),
        };
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = PageMeta.SiteName,
                ["version"] = "1.0.0",
                ["description"] = "Read-only. Within version 1 keys, values of words and addresses are only added, never taken away or given another meaning; a reader should pass over what it does not know.",
                ["license"] = new JsonObject { ["name"] = DataLicence.Title, ["identifier"] = DataLicence.Id },
            },
            ["externalDocs"] = new JsonObject { ["url"] = links.Absolute(links.Data()), ["description"] = "The data as files, what it is and where it comes from" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = links.Absolute(ApiOperation.Root) }),
            ["paths"] = new JsonObject([.. ApiOperation.All.Select(operation => KeyValuePair.Create(operation.Path.Length == 0 ? "/" : operation.Path, (JsonNode?)new JsonObject { ["get"] = Operation(operation) }))]),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Operation(ApiOperation operation)
    {
        var responses = new JsonObject { ["200"] = Response("The answer.", "application/json", operation.Answer is { } answer ? Reference(Named[answer]) : new JsonObject { ["type"] = "object" }) };
        foreach (var (status, meaning) in operation.Refusals) responses[$"{status}"] = Response(meaning, "application/problem+json", Reference(Refusal));
        return new JsonObject
        {
            ["operationId"] = operation.Name, ["summary"] = operation.Summary, ["parameters"] = new JsonArray([.. Parameters(operation)]), ["responses"] = responses,
        };
    }

    private static JsonObject Response(string description, string mediaType, JsonObject schema) =>
        new() { ["description"] = description, ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = schema } } };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static IEnumerable<JsonObject> Parameters(ApiOperation operation)
    {
        if (operation.OfSlug is { } slug) yield return Parameter("slug", "path", slug, new JsonObject { ["type"] = "string" }, required: true);
        if (!operation.Filtered) yield break;
        yield return Parameter("q", "query", "Words, all of which have to occur.", new JsonObject { ["type"] = "string", ["maxLength"] = 200 });
        foreach (var facet in Enum.GetValues<Facet>())
            yield return Parameter(Vocabulary<Facet>.WordFor(facet), "query", $"{ApiOperation.MeaningOf(facet)} Values of one key are alternatives, keys narrow each other.", new JsonObject { ["type"] = "array", ["items"] = Word(ApiOperation.WordsOf(facet)) });
        if (!operation.Paged) yield break;
        yield return Parameter("sort", "query", "The order; without it, the best hits first where words are searched for, else the newest first.", Word(ApiOperation.Orders));
        yield return Parameter("page", "query", "The page, from 1.", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 1_000_000, ["default"] = 1 });
    }

    private static JsonObject Word(IReadOnlyList<string> words)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (words.Count > 0) schema["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]);
        return schema;
    }

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema, bool required = false) =>
        new() { ["name"] = name, ["in"] = place, ["description"] = description, ["required"] = required, ["schema"] = schema };
}

using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BestPractice.Web.Api;

/// <summary>How everything of the API is written, and described.</summary>
internal static class ApiJson
{
    // An answer is never part of a page and is never guessed to be one (nosniff), so letters need no escapes.
    public static readonly JsonSerializerOptions Rules = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };
}

/// <summary>Where everything of the API is.</summary>
internal sealed record ApiIndex
{
    [Description("The name of the site.")] public required string Title { get; init; }
    [Description("The version of the API. Within it keys and addresses are only added.")] public required string Version { get; init; }
    [Description("The licence of the content.")] public required string Licence { get; init; }
    [Description("The licence in full.")] public required string LicenceUrl { get; init; }
    [Description("The page about the data, for readers.")] public required string Documentation { get; init; }
    [Description("The description of the API (OpenAPI 3.1).")] public required string Openapi { get; init; }
    [Description("All practices.")] public required string Practices { get; init; }
    [Description("All categories.")] public required string Categories { get; init; }
    [Description("All collections.")] public required string Collections { get; init; }
    [Description("All countries.")] public required string Countries { get; init; }
    [Description("All award editions.")] public required string Editions { get; init; }
    [Description("The values by which practices can be chosen, with counts.")] public required string Facets { get; init; }
}

/// <summary>Why there is no answer (RFC 9457).</summary>
internal sealed record ApiProblem
{
    [Description("Always about:blank: the status says what kind of problem it is.")] public string Type { get; } = "about:blank";
    [Description("The status in words.")] public required string Title { get; init; }
    [Description("The status of the answer.")] public required int Status { get; init; }
    [Description("What went wrong, as a sentence or two.")] public required string Detail { get; init; }
    [Description("What may have been meant.")] public required IReadOnlyList<ProblemSuggestion> Suggestions { get; init; }
}

internal sealed record ProblemSuggestion
{
    [Description("What it is.")] public required string Title { get; init; }
    [Description("Its address: of the API, or a page of the site.")] public required string Url { get; init; }
}

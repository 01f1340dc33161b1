using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BestPractice.Catalogue;

namespace BestPractice.Web.Api;

internal sealed record CollectionList
{
    [Description("All collections in the order of the site.")] public required IReadOnlyList<CollectionSummaryEntry> Collections { get; init; }
}

/// <summary>A collection with its size.</summary>
internal record CollectionSummaryEntry
{
    [Column("collections", "slug")] public required string Slug { get; init; }
    [Column("collections", "url")] public required string Url { get; init; }
    [Column("collections", "title")] public required string Title { get; init; }
    [Column("collections", "summary")] public required string Summary { get; init; }
    [Description("How many practices it has.")] public required int Practices { get; init; }

    public static CollectionSummaryEntry Of(CollectionSummary collection, Links links) => new()
    {
        Slug = collection.Slug, Url = links.Absolute(links.Collection(collection.Slug)), Title = collection.Title, Summary = collection.Summary, Practices = collection.Practices,
    };
}

/// <summary>The same with its text and its practices.</summary>
internal sealed record CollectionDetail : CollectionSummaryEntry
{
    [SetsRequiredMembers]
    private CollectionDetail(CollectionSummaryEntry collection, string markdown, IReadOnlyList<CollectionPracticeEntry> entries) : base(collection)
    {
        Introduction = markdown;
        Entries = entries;
    }

    [JsonPropertyOrder(1), Description("The introduction as markdown, with whole addresses.")] public string Introduction { get; }
    [JsonPropertyOrder(2), Description("The practices in the order in which to read them.")] public IReadOnlyList<CollectionPracticeEntry> Entries { get; }

    public static CollectionDetail Of(CollectionSummary collection, CollectionQueries collections, Links links) =>
        new(Of(collection, links), links.InMarkdown(collection.Markdown), [.. collections.Entries(collection.Slug).Select(entry => CollectionPracticeEntry.Of(entry, links))]);
}

internal sealed record CollectionPracticeEntry
{
    [Column("collection_practices", "position")] public required int Position { get; init; }
    [Column("collection_practices", "practice")] public required string Practice { get; init; }
    [Column("practices", "url")] public required string Url { get; init; }
    [Column("practices", "title")] public required string Title { get; init; }
    [Column("collection_practices", "comment")] public required string Comment { get; init; }

    public static CollectionPracticeEntry Of(PracticeCard entry, Links links) => new()
    {
        Position = entry.Number!.Value, Practice = entry.Slug, Url = links.Absolute(links.Practice(entry.Slug)), Title = entry.Title, Comment = entry.Comment!,
    };
}

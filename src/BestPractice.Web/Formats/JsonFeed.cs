using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>A feed as JSON Feed, version 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Rules = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="feed">What it tells.</param>
    /// <param name="path">Where this feed is.</param>
    /// <param name="links">The addresses.</param>
    public static byte[] Write(Feed feed, string path, Links links) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        Version = "https://jsonfeed.org/version/1.1",
        Title = $"{feed.Title}, {PageMeta.SiteName}",
        HomePageUrl = feed.Page,
        FeedUrl = links.Absolute(path),
        Language = "en",
        Authors = new[] { new { Name = PageMeta.SiteName } },
        Items = feed.Entries.Select(entry => new Item(entry, links)),
    }, Rules);

    private static string? Instant(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed class Item(FeedEntry entry, Links links)
    {
        public string Id => entry.Id;

        public string? Url => entry.Page;

        public string Title => entry.Title;

        public string ContentText => entry.Summary;

        public string? DatePublished => Instant(entry.Published);

        public string? DateModified => Instant(entry.Updated);

        public object? Authors => entry.Author is null ? null : new[] { new { Name = entry.Author } };

        public IEnumerable<string>? Tags => entry.Categories.Count == 0 ? null : entry.Categories.Select(category => category.Name);

        public string Language => entry.Language;

        /// <summary>What the format knows no word for; extensions begin with an underscore.</summary>
        [JsonPropertyName("_change")]
        public object? Change => entry.Change is null ? null : new { About = links.Absolute(AtomFeed.ChangeScheme), Kind = entry.Change, Withdrawn = entry.Withdrawn };
    }
}

using System.Globalization;
using BestPractice.Catalogue;

namespace BestPractice.Web.Formats;

/// <summary>What a feed tells, in whatever form it is sent.</summary>
/// <param name="Title">Of what it tells.</param>
/// <param name="Page">The address of the page whose feed it is.</param>
/// <param name="Entries">What it tells, in order.</param>
internal sealed record Feed(string Title, string Page, IReadOnlyList<FeedEntry> Entries)
{
    private const int Longest = 50;

    /// <summary>When the newest entry changed. An empty feed has none, and needs an instant that does not change by itself.</summary>
    public DateTimeOffset Updated => Entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>What is new, changed or taken back in the showcase or in one list of it, the latest first.</summary>
    public static Feed OfChanges(string title, string page, (Facet Facet, string Value)? list, IndexSnapshot index, Links links)
    {
        var changes = new FeedQueries(index);
        return new Feed(title, page, Latest(changes.Latest(list, Longest), changes.Withdrawn(list, Longest), index, links));
    }

    /// <summary>The same in a collection.</summary>
    public static Feed OfCollection(CollectionSummary collection, IndexSnapshot index, Links links)
    {
        var changes = new FeedQueries(index);
        return new Feed(collection.Title, links.Absolute(links.Collection(collection.Slug)), Latest(changes.LatestIn(collection.Slug, Longest), changes.WithdrawnFrom(collection.Slug, Longest), index, links));
    }

    /// <summary>A whole list in its own order.</summary>
    public static Feed OfList(ListExport list, Links links) =>
        new(list.Title, links.Absolute(links.Practices(list.Filter)), [.. list.Practices.Select(practice => FeedEntry.Of(practice, links))]);

    /// <summary>Among equal instants what was taken back goes first: of that nobody should miss anything.</summary>
    private static IReadOnlyList<FeedEntry> Latest(IReadOnlyList<int> changed, IEnumerable<WithdrawnRow> withdrawn, IndexSnapshot index, Links links) =>
    [
        .. withdrawn.Select(gone => FeedEntry.Of(gone, links)).Concat(new ExportQueries(index).Records(changed).Select(practice => FeedEntry.Of(practice, links)))
            .OrderByDescending(entry => entry.Updated).Take(Longest),
    ];
}

/// <summary>One thing that a feed tells: a practice, or that one was taken back.</summary>
internal sealed record FeedEntry
{
    /// <summary>The address of the first slug, which outlives renaming.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public string Language { get; init; } = "en";

    public string? Author { get; init; }

    public IReadOnlyList<CategoryName> Categories { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public required DateTimeOffset Updated { get; init; }

    /// <summary>The page; null where there is none any more.</summary>
    public string? Page { get; init; }

    /// <summary>The id of the entry that was taken back; null where this is an entry itself.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>What happened, where that is known: <c>new</c>, <c>changed</c> or <c>withdrawn</c>.</summary>
    public string? Change => Withdrawn is not null ? "withdrawn" : Published is null ? null : Published == Updated ? "new" : "changed";

    public static FeedEntry Of(PracticeRecord practice, Links links) => new()
    {
        Id = links.Absolute(links.Practice(practice.Row.FirstSlug)), Page = links.Absolute(links.Practice(practice.Row.Slug)),
        Title = practice.Row.Title, Summary = practice.Row.Summary, Language = practice.Row.Language, Author = practice.Row.Organisation, Categories = practice.Categories,
        Published = practice.Row.Published is { } published ? Instant(published) : null, Updated = Instant(practice.Row.Updated),
    };

    /// <summary>An entry of its own: many readers show nothing anew under an id that they know, and their copy of what was taken back goes away by its id.</summary>
    public static FeedEntry Of(WithdrawnRow gone, Links links)
    {
        var id = links.Absolute(links.Practice(gone.FirstSlug));
        return new FeedEntry { Id = $"{id}#withdrawn", Withdrawn = id, Title = $"Withdrawn: {gone.Title}", Summary = gone.Reason, Published = Instant(gone.Updated), Updated = Instant(gone.Updated) };
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

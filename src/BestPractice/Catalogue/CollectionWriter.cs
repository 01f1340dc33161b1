using BestPractice.Practices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes what editors tell beside the practices: collections, as far as their practices are shown, and introductions to countries.</summary>
internal sealed class CollectionWriter(SqliteConnection database)
{
    public void Write(IndexContent content)
    {
        var collections = content.Report.Collections;
        database.Execute("INSERT INTO collection VALUES (@Slug, @Title, @Summary, @Position, @Html, @Changed, @Markdown)",
            collections.Select((collection, position) => new
            {
                Slug = collection.Slug.Value, collection.Title, collection.Summary, Position = position, collection.Body.Html, Changed = PracticeWriter.Instant(collection.Committed.Changed), collection.Body.Markdown,
            }));
        database.Execute("INSERT INTO collection_practice VALUES (@Collection, @Position, @Practice, @Comment)",
            collections.SelectMany(collection => Shown(collection, content).Select((entry, position) => new { Collection = collection.Slug.Value, Position = position, entry.Practice, entry.Comment })));
        database.Execute("INSERT INTO country_text SELECT code, @Summary, @Html, @Changed, @Markdown FROM country WHERE slug = @Slug",
            content.Report.CountryTexts.Select(text => new { Slug = text.Slug.Value, text.Summary, text.Body.Html, Changed = PracticeWriter.Instant(text.Committed.Changed), text.Body.Markdown }));
    }

    /// <summary>Numbered without gaps: one would tell of an entry that is not public.</summary>
    private static IEnumerable<(int Practice, string Comment)> Shown(Collection collection, IndexContent content) =>
        collection.Entries.Where(entry => content.Public.ContainsKey(entry.Practice)).Select(entry => (content.Public[entry.Practice].Id, entry.Comment));
}

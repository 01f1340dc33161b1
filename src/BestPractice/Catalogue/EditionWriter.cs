using BestPractice.Practices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes countries, categories and award editions; their results come with the practices.</summary>
internal sealed class EditionWriter(SqliteConnection database)
{
    public void Write(IndexContent content)
    {
        var editions = content.Report.Editions;
        var known = content.Report.Categories.Select(category => category.Id).ToHashSet();

        database.Execute("INSERT INTO country VALUES (@Code, @Slug, @Name, @SortKey, @Flag)",
            Countries.All.Select(country => new { country.Code, Slug = country.Slug.Value, country.Name, country.SortKey, country.Flag }));
        database.Execute("INSERT INTO category VALUES (@Slug, @Name, @Summary, @Order, @Html, @Changed, @Markdown)",
            content.Report.Categories.Select(category => new { Slug = category.Id.Value, category.Name, category.Summary, category.Order, category.Body.Html, Changed = PracticeWriter.Instant(category.Committed.Changed), category.Body.Markdown }));
        database.Execute("INSERT INTO edition VALUES (@Slug, @Label, @Year, @Position, @Held, @HeldUntil, @Place, @Entries, @Countries, @Jurors, @Finalists, @Winners, @Html, @Changed, @Markdown)",
            editions.Select((edition, position) => new
            {
                Slug = edition.Slug.Value, edition.Label, edition.Year, Position = position, Held = edition.Held?.ToString(), HeldUntil = edition.HeldUntil?.ToString(), edition.Body.Markdown,
                edition.Place, edition.Entries, Countries = edition.CountriesFigure, edition.Jurors, edition.Finalists, edition.Winners, edition.Body.Html, Changed = PracticeWriter.Instant(edition.Committed.Changed),
            }));
        database.Execute("INSERT INTO edition_criterion VALUES (@Edition, @Position, @Name)",
            editions.SelectMany(edition => edition.Criteria.Select((name, position) => new { Edition = edition.Slug.Value, Position = position, Name = name })));
        database.Execute("INSERT INTO edition_category VALUES (@Edition, @Position, @Name)",
            editions.SelectMany(edition => edition.Categories.Select((category, position) => new { Edition = edition.Slug.Value, Position = position, category.Name })));
        database.Execute("INSERT INTO edition_category_map VALUES (@Edition, @Name, @Position, @Category)",
            editions.SelectMany(edition => edition.Categories.SelectMany(category => category.MapsTo.Where(known.Contains).Distinct()
                .Select((id, position) => new { Edition = edition.Slug.Value, category.Name, Position = position, Category = id.Value }))));
    }
}

using System.Globalization;
using BestPractice.Practices;
using BestPractice.Related;
using BestPractice.Search;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes practices with all that hangs on them, and the results of the awards.</summary>
internal sealed class PracticeWriter(SqliteConnection database)
{
    public void Write(IndexContent content)
    {
        var practices = content.Public.Values.ToList();
        database.Execute("""
            INSERT INTO practice VALUES (@Id, @Slug, @Title, @SortTitle, @OriginalTitle, @OriginalLanguage, @Summary, @Country, @Place, @MainCategory, @Level,
                @Status, @StatusNote, @Checked, @Started, @Ended, @Organisation, @Evidence, @Cost, @Language, @Depth, @Keywords, @Year, @AwardOutcome, @AwardEdition,
                @FirstSlug, @Published, @Updated, @Changed, @Freshness, @Path, @State, @Turn)
            """, practices.Select(pair => Row(pair.Id, pair.Practice, content)));
        WriteParts(practices);
        BulkInsert.Run(database, "INSERT INTO practice_related VALUES ($0, $1, $2, $3)",
            Relatedness.Of(practices, content.Awards, content.Report.Categories).Select(related => new object?[] { related.Id, related.Position, related.Related, related.Reason }));
        WriteResults(content);
        database.Execute("INSERT INTO practice_alias VALUES (@Alias, @Slug)",
            practices.Select(pair => pair.Practice).Concat(content.Withdrawn).SelectMany(practice => practice.Aliases.Distinct().Select(alias => new { Alias = alias.Value, Slug = practice.Slug.Value })));
        WriteWithdrawn(content);
        BulkInsert.Run(database, "INSERT INTO practice_text (rowid, title, place, country, summary, keywords, body) VALUES ($0, $1, $2, $3, $4, $5, $6)",
            practices.AsParallel().AsOrdered().Select(pair => (pair.Id, Text: SearchText.Of(pair.Practice))).Select(pair => new object?[] { pair.Id, pair.Text.Title, pair.Text.Place, pair.Text.Country, pair.Text.Summary, pair.Text.Keywords, pair.Text.Body }));
    }

    private static object Row(int id, Practice practice, IndexContent content)
    {
        var award = content.Awards[practice.Slug].Select(pair => pair).FirstOrDefault();
        var dates = EntryDates.Of(practice, content.Now);
        return new
        {
            Id = id, Slug = practice.Slug.Value, practice.Title, SortTitle = Folding.Fold(practice.Title).TrimStart('#', '+', '"', '\'', ' '),
            OriginalTitle = practice.OriginalTitle?.Text, OriginalLanguage = practice.OriginalTitle?.Language, practice.Summary,
            Country = practice.Country?.Code, practice.Place, MainCategory = practice.Categories[0].Value,
            Level = practice.Level is { } level ? Vocabulary<Level>.WordFor(level) : null,
            Status = Vocabulary<Status>.WordFor(practice.Status), practice.StatusNote,
            Checked = practice.Checked?.ToString(), Started = practice.Started?.ToString(), Ended = practice.Ended?.ToString(), practice.Organisation,
            Evidence = practice.Evidence is { } evidence ? Vocabulary<Evidence>.WordFor(evidence) : null, practice.Cost, practice.Language,
            Depth = Vocabulary<Depth>.WordFor(practice.Depth), Keywords = SearchText.KeywordsOf(practice),
            Year = award.Edition?.Year ?? practice.Started?.Year,
            AwardOutcome = award.Result is { } result ? Vocabulary<Outcome>.WordFor(result.Outcome) : null,
            AwardEdition = award.Edition?.Slug.Value,
            FirstSlug = practice.FirstSlug.Value, Published = Instant(dates.Published), Updated = Instant(dates.Updated), Changed = Instant(dates.Changed),
            Freshness = Vocabulary<Freshness>.WordFor(practice.FreshnessAt(content.Now)), practice.Path,
            State = Vocabulary<PublicationState>.WordFor(practice.Publication.StateAt(content.Now)), Turn = Instant(practice.Publication.TurnAt(content.Now)),
        };
    }

    internal static string? Instant(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private void WriteParts(List<(int Id, Practice Practice)> practices)
    {
        Insert("INSERT INTO practice_category VALUES ($0, $1, $2)", practice => practice.Categories, category => [category.Value]);
        Insert("INSERT INTO practice_result VALUES ($0, $1, $2, $3, $4, $5, $6)", practice => practice.Results, result => [result.Claim, result.Value, result.Unit, result.Period, result.Source]);
        Insert("INSERT INTO practice_source VALUES ($0, $1, $2, $3, $4, $5, $6, $7)", practice => practice.Sources,
            source => [source.Id, source.Title, source.Url?.OriginalString, source.Publisher, source.Date?.ToString(), source.Archive?.OriginalString]);
        Insert("INSERT INTO practice_link VALUES ($0, $1, $2, $3)", practice => practice.Links, link => [link.Title, link.Url.OriginalString]);
        Insert("INSERT INTO practice_lead VALUES ($0, $1, $2, $3)", practice => practice.Leads, lead => [lead.Name, lead.Role]);
        Insert("INSERT INTO practice_word VALUES ($0, 'partner', $1, $2)", practice => practice.Partners, word => [word]);
        Insert("INSERT INTO practice_word VALUES ($0, 'funding', $1, $2)", practice => practice.Funding, word => [word]);
        Insert("INSERT INTO practice_word VALUES ($0, 'tag', $1, $2)", practice => practice.Tags, word => [word]);
        BulkInsert.Run(database, "INSERT INTO practice_section VALUES ($0, $1, $2, $3, $4)",
            practices.SelectMany(pair => pair.Practice.Sections.Select(section => new object?[] { pair.Id, (int)section.Kind, section.Html, section.Text, section.Markdown })));

        void Insert<T>(string sql, Func<Practice, IReadOnlyList<T>> parts, Func<T, object?[]> values) =>
            BulkInsert.Run(database, sql, practices.SelectMany(pair => parts(pair.Practice).Select((part, position) => (object?[])[pair.Id, position, .. values(part)])));
    }

    /// <summary>What was taken back, and the lists whose followers should hear of it.</summary>
    private void WriteWithdrawn(IndexContent content)
    {
        database.Execute("INSERT INTO practice_withdrawn VALUES (@Slug, @Title, @Withdrawn, @FirstSlug, @Updated, @Changed)",
            content.Withdrawn.Select(practice => (Practice: practice, Dates: EntryDates.Of(practice, content.Now))).Select(gone => new
            {
                Slug = gone.Practice.Slug.Value, gone.Practice.Title, gone.Practice.Withdrawn, FirstSlug = gone.Practice.FirstSlug.Value,
                Updated = Instant(gone.Dates.Updated), Changed = Instant(gone.Dates.Changed),
            }));
        database.Execute("INSERT INTO practice_withdrawn_from VALUES (@Practice, @Facet, @Value)",
            content.Withdrawn.SelectMany(practice => Lists(practice).Distinct().Select(list => new { Practice = practice.Slug.Value, list.Facet, list.Value })));

        IEnumerable<(string Facet, string Value)> Lists(Practice practice) =>
        [
            .. practice.Categories.Select(category => (Vocabulary<Facet>.WordFor(Facet.Category), category.Value)),
            .. practice.Country is { } country ? new[] { (Vocabulary<Facet>.WordFor(Facet.Country), country.Slug.Value) } : [],
            .. content.Awards[practice.Slug].Select(award => (Vocabulary<Facet>.WordFor(Facet.Edition), award.Edition.Slug.Value)),
            .. content.Report.Collections.Where(collection => collection.Entries.Any(entry => entry.Practice == practice.Slug)).Select(collection => (FeedQueries.Collection, collection.Slug.Value)),
        ];
    }

    /// <summary>A result of an entry that is not public is left out; one of a withdrawn entry keeps its title.</summary>
    private void WriteResults(IndexContent content)
    {
        var withdrawn = content.Withdrawn.ToDictionary(practice => practice.Slug);
        database.Execute("INSERT INTO award_result (edition, position, category, outcome, practice, title, country, place, note) VALUES (@Edition, @Position, @Category, @Outcome, @Practice, @Title, @Country, @Place, @Note)",
            content.Report.Editions.SelectMany(edition => edition.Results.Select((result, position) => ResultRow(edition, position, result))).OfType<object>());

        object? ResultRow(AwardEdition edition, int position, AwardResult result)
        {
            var (id, practice) = result.Practice is null ? default : content.Public.GetValueOrDefault(result.Practice);
            practice ??= result.Practice is null ? null : withdrawn.GetValueOrDefault(result.Practice);
            return (practice?.Title ?? result.Title) is { } title ? new
            {
                Edition = edition.Slug.Value, Position = position, result.Category, Outcome = Vocabulary<Outcome>.WordFor(result.Outcome), Practice = id == 0 ? null : (int?)id,
                Title = title, Country = (practice?.Country ?? result.Country)?.Code, Place = practice?.Place ?? result.Place, result.Note,
            } : null;
        }
    }
}

using BestPractice.Authoring;
using BestPractice.Practices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes a content report into a finished index file.</summary>
public static class IndexBuilder
{
    /// <summary>Everything but the rows of single practices, children before their parents.</summary>
    private const string ClearSql = """
        DELETE FROM award_result; DELETE FROM practice_alias; DELETE FROM practice_withdrawn_from; DELETE FROM practice_withdrawn;
        DELETE FROM edition_category_map; DELETE FROM edition_category; DELETE FROM edition_criterion; DELETE FROM edition; DELETE FROM category; DELETE FROM country;
        DELETE FROM collection_practice; DELETE FROM collection; DELETE FROM country_text;
        DELETE FROM page; DELETE FROM problem; DELETE FROM kept_file; DELETE FROM practice_unseen; DELETE FROM meta;
        """;

    /// <summary>Builds the index in one transaction and closes it. Drafts and entries that are not public at <paramref name="now"/> are left out, unless they are asked for.</summary>
    /// <param name="report">The content.</param>
    /// <param name="path">The file to make; what is there is replaced.</param>
    /// <param name="now">The instant at which the index begins to be shown.</param>
    /// <param name="unpublished">True to show those entries, too.</param>
    /// <param name="basis">A finished index of the same program: where it has the same practices, only what differs is written, which gives the same rows several times faster.</param>
    /// <param name="withRelated">False to leave out related practices, which take long to find.</param>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static void Build(ContentReport report, string path, DateTimeOffset now, bool unpublished = false, string? basis = null, bool withRelated = true)
    {
        var content = IndexContent.Of(report, now, unpublished);
        if (basis is not null && Change(content, path, basis)) return;
        File.Delete(path);
        using var database = Open(path);
        using (var transaction = database.BeginTransaction())
        {
            database.Execute(Schema());
            Write(database, content, withRelated);
            transaction.Commit();
        }
        database.Execute("ANALYZE;");
    }

    /// <summary>False when other practices are public than were, so that all row numbers may be others.</summary>
    private static bool Change(IndexContent content, string path, string basis)
    {
        File.Copy(basis, path, overwrite: true);
        using var database = Open(path);
        if (!new PracticeWriter(database).HasPracticesOf(content)) return false;
        using var transaction = database.BeginTransaction();
        database.Execute(ClearSql);
        Write(database, content, withRelated: true);
        transaction.Commit();
        return true;
    }

    /// <summary>Writes the practices of a report anew into an index that has them; false when the rest of it would have to follow.</summary>
    internal static bool Edit(ContentReport report, string path, DateTimeOffset now)
    {
        using var database = Open(path);
        using var transaction = database.BeginTransaction();
        var isDone = new PracticeWriter(database).Edit(IndexContent.Of(report, now, unpublished: false));
        transaction.Commit();
        return isDone;
    }

    /// <summary>References are those of the content, which has been checked, so they are not looked up again for each row.</summary>
    private static SqliteConnection Open(string path)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        database.Open();
        database.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000;");
        return database;
    }

    private static void Write(SqliteConnection database, IndexContent content, bool withRelated)
    {
        new EditionWriter(database).Write(content);
        new PracticeWriter(database).Write(content, withRelated);
        new CollectionWriter(database).Write(content);
        database.Execute("INSERT INTO page VALUES (@Slug, @Title, @Summary, @Html, @Changed)",
            content.Report.Pages.Select(page => new { Slug = page.Slug.Value, page.Title, page.Summary, page.Body.Html, Changed = PracticeWriter.Instant(page.Committed.Changed) }));
        database.Execute("INSERT INTO problem VALUES (@Path, @Line, @Column, @Severity, @Code, @Sentence, @Remedy)",
            content.Report.Problems.Select(problem => new { problem.Path, problem.Line, problem.Column, Severity = Vocabulary<Severity>.WordFor(problem.Severity), Code = Vocabulary<ProblemCode>.WordFor(problem.Code), problem.Sentence, problem.Remedy }));
        database.Execute("INSERT INTO kept_file VALUES (@Path)", content.Report.Kept.Select(path => new { Path = path }));
        database.Execute("INSERT INTO practice_unseen VALUES (@Path, @State, @Instant)",
            content.Unseen.Select(unseen => new { unseen.Path, State = Vocabulary<PublicationState>.WordFor(unseen.Publication.StateAt(content.Now)), Instant = PracticeWriter.Instant(unseen.Publication.TurnAt(content.Now)) }));
        database.Execute("INSERT INTO meta VALUES (@Name, @Value)", content.Meta.Select(pair => new { Name = pair.Key, pair.Value }));
    }

    private static string Schema()
    {
        using var reader = new StreamReader(typeof(IndexBuilder).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}

using Dapper;

namespace BestPractice.Catalogue;

/// <summary>One practice with all that is known of it, and what became of those that are no longer there.</summary>
public sealed class PracticeQueries(IndexSnapshot index)
{
    /// <summary>The columns of a <see cref="PracticeRow"/>, of the practice p and its country c.</summary>
    internal const string RowColumns = """
        SELECT p.id, p.slug, p.title, p.original_title AS OriginalTitle, p.original_language AS OriginalLanguage, p.summary, p.place, p.level, p.status,
            p.status_note AS StatusNote, p.checked, p.started, p.ended, p.organisation, p.evidence, p.depth, p.cost, p.language,
            p.country AS CountryCode, c.slug AS CountrySlug, c.name AS CountryName, c.flag AS CountryFlag,
            p.first_slug AS FirstSlug, p.published, p.updated, p.changed, p.freshness, p.path, p.state, p.turn

        """;

    private const string FindSql = RowColumns + "FROM practice p LEFT JOIN country c ON c.code = p.country WHERE p.slug = @slug";

    private const string PartsSql = """
        SELECT k.slug, k.name FROM practice_category x JOIN category k ON k.slug = x.category WHERE x.practice = @id ORDER BY x.position;
        SELECT kind, html, markdown FROM practice_section WHERE practice = @id ORDER BY kind;
        SELECT claim, value, unit, period, source FROM practice_result WHERE practice = @id ORDER BY position;
        SELECT id, title, url, publisher, date, archive FROM practice_source WHERE practice = @id ORDER BY position;
        SELECT title, url FROM practice_link WHERE practice = @id ORDER BY position;
        SELECT name, role FROM practice_lead WHERE practice = @id ORDER BY position;
        SELECT list, value FROM practice_word WHERE practice = @id ORDER BY list, position;
        SELECT a.outcome, a.category, a.note, e.slug AS EditionSlug, e.label AS EditionLabel, e.year AS EditionYear
        FROM award_result a JOIN edition e ON e.slug = a.edition WHERE a.practice = @id
        ORDER BY CASE a.outcome WHEN 'winner' THEN 0 WHEN 'finalist' THEN 1 WHEN 'special-mention' THEN 2 ELSE 3 END, e.position;
        SELECT p.slug FROM practice_related r JOIN practice p ON p.id = r.related WHERE r.practice = @id ORDER BY r.position;
        """;

    private const string AliasSql = "SELECT practice FROM practice_alias WHERE slug = @slug AND practice IN (SELECT slug FROM practice)";

    /// <summary>The columns of a <see cref="WithdrawnRow"/>.</summary>
    internal const string WithdrawnColumns = "SELECT w.title, w.reason, w.first_slug AS FirstSlug, w.updated FROM practice_withdrawn w ";

    private const string WithdrawnSql = WithdrawnColumns + "WHERE w.slug = coalesce((SELECT practice FROM practice_alias WHERE slug = @slug), @slug)";

    private const string AliasesSql = "SELECT slug, practice FROM practice_alias WHERE practice IN (SELECT slug FROM practice) ORDER BY slug";

    private const string AllWithdrawnSql = "SELECT slug FROM practice_withdrawn UNION SELECT slug FROM practice_alias WHERE practice IN (SELECT slug FROM practice_withdrawn) ORDER BY slug";

    private const string SlugsSql = "SELECT slug FROM practice ORDER BY slug";

    /// <summary>The practice with a slug, or null.</summary>
    public PracticeRecord? Find(string slug)
    {
        ref var recent = ref index.Recent[(uint)slug.GetHashCode(StringComparison.Ordinal) % index.Recent.Length];
        return recent is { } kept && kept.Row.Slug == slug ? kept : Read(slug) is { } found ? recent = found : null;
    }

    private PracticeRecord? Read(string slug)
    {
        using var database = index.Open();
        if (database.QuerySingleOrDefault<PracticeRow>(FindSql, new { slug }) is not { } row) return null;
        using var parts = database.QueryMultiple(PartsSql, new { id = row.Id });
        return new PracticeRecord
        {
            Row = row,
            Categories = parts.Read<CategoryName>().AsList(),
            Sections = parts.Read<SectionRow>().AsList(),
            Results = parts.Read<ResultRow>().AsList(),
            Sources = parts.Read<SourceRow>().AsList(),
            Links = parts.Read<LinkRow>().AsList(),
            Leads = parts.Read<LeadRow>().AsList(),
            Words = parts.Read<WordRow>().ToLookup(word => word.List, word => word.Value),
            Awards = parts.Read<AwardRow>().AsList(),
            Related = parts.Read<string>().AsList(),
        };
    }

    /// <summary>The slug under which the entry of an earlier slug is shown now, or null.</summary>
    public string? FindAlias(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<string>(AliasSql, new { slug });
    }

    /// <summary>Every earlier slug of an entry that is shown.</summary>
    public IReadOnlyList<AliasRow> Aliases()
    {
        using var database = index.Open();
        return database.Query<AliasRow>(AliasesSql).AsList();
    }

    /// <summary>Every slug, present or earlier, of the entries that were taken back.</summary>
    public IReadOnlyList<string> Withdrawn()
    {
        using var database = index.Open();
        return database.Query<string>(AllWithdrawnSql).AsList();
    }

    /// <summary>Title and reason of an entry that was taken back, by its slug or an earlier one, or null.</summary>
    public WithdrawnRow? FindWithdrawn(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<WithdrawnRow>(WithdrawnSql, new { slug });
    }

    /// <summary>The slugs of all practices in order.</summary>
    public IReadOnlyList<string> Slugs()
    {
        using var database = index.Open();
        return database.Query<string>(SlugsSql).AsList();
    }
}

/// <summary>An earlier slug.</summary>
public sealed class AliasRow
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }
    /// <summary>The slug of the entry now.</summary>
    public required string Practice { get; init; }
}

/// <summary>An entry that was taken back.</summary>
public sealed class WithdrawnRow
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>Its first slug.</summary>
    public required string FirstSlug { get; init; }
    /// <summary>Since when it is gone, an instant in UTC (RFC 3339).</summary>
    public required string Updated { get; init; }
}

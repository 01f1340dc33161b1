using System.Text.Json;
using BestPractice.Practices;
using Dapper;

namespace BestPractice.Catalogue;

/// <summary>Lists of practices.</summary>
/// <param name="index">The index.</param>
/// <param name="search">The search of the same request.</param>
public sealed class PracticeListQueries(IndexSnapshot index, SearchQueries search)
{
    /// <summary>The columns of a <see cref="PracticeCard"/>, of <see cref="CardTables"/>.</summary>
    internal const string CardValues = """
        SELECT p.id, p.slug, p.title, p.summary, p.language, p.place, p.year, p.state, p.turn, p.award_outcome AS AwardOutcome, e.label AS AwardEdition, e.year AS AwardYear,
            p.country AS CountryCode, c.slug AS CountrySlug, c.name AS CountryName, k.slug AS CategorySlug, k.name AS CategoryName
        """;

    /// <summary>The practice p with what its card needs.</summary>
    internal const string CardTables = """

        FROM practice p
        JOIN category k ON k.slug = p.main_category
        LEFT JOIN country c ON c.code = p.country
        LEFT JOIN edition e ON e.slug = p.award_edition

        """;

    private const string CardColumns = CardValues + CardTables;

    private const string CardsSql = CardColumns + "JOIN json_each(@ids) j ON j.value = p.id ORDER BY j.key";

    private const string CardSql = CardColumns + "WHERE p.slug = @slug";

    private const string RelatedSql = CardValues + ", r.reason" + CardTables + """
        JOIN practice_related r ON r.related = p.id
        WHERE r.practice = (SELECT id FROM practice WHERE slug = @slug)
        ORDER BY r.position
        LIMIT @Limit
        """;

    private const string WinnersSql = CardColumns + """
        JOIN award_result a ON a.practice = p.id AND a.edition = @edition AND a.outcome = 'winner'
        LEFT JOIN edition_category ec ON ec.edition = a.edition AND ec.name = a.category
        ORDER BY ec.position IS NULL, ec.position, a.position
        """;

    /// <summary>The winners of an edition that have an entry, in the order of its categories.</summary>
    public IReadOnlyList<PracticeCard> WinnersOf(string edition)
    {
        using var database = index.Open();
        return database.Query<PracticeCard>(WinnersSql, new { edition }).AsList();
    }

    /// <summary>Lists without sharing a search.</summary>
    public PracticeListQueries(IndexSnapshot index) : this(index, new SearchQueries(index))
    {
    }

    /// <summary>One page of the practices that a filter lets through.</summary>
    public PracticePage Page(PracticeFilter filter)
    {
        // A page out of thousands is taken from the order without putting the rest of it in order.
        var ordered = Ordered(filter);
        return new PracticePage(Count(filter), filter.Page, Cards(ordered.Skip((int)Math.Min((filter.Page - 1L) * PracticeFilter.PageSize, int.MaxValue)).Take(PracticeFilter.PageSize)));
    }

    /// <summary>The row numbers of all practices that a filter lets through, in the filter's order; its page says nothing.</summary>
    public IReadOnlyList<int> Ids(PracticeFilter filter) => [.. Ordered(filter)];

    private IEnumerable<int> Ordered(PracticeFilter filter)
    {
        if (filter.Order != SortOrder.Best) return index.Lists.InOrder(filter.Order).Where(search.Matching(filter).Contains);
        var standing = search.Find(filter.Words).Standing;
        var matching = search.Matching(filter);
        var winners = index.Lists.Having(Facet.Outcome, Vocabulary<Outcome>.WordFor(Outcome.Winner), FacetChoices.None);
        return index.Lists.InOrder(SortOrder.Title).Where(matching.Contains).OrderBy(standing).ThenBy(id => !winners.Contains(id));
    }

    /// <summary>How many practices a filter lets through.</summary>
    public int Count(PracticeFilter filter) => search.Matching(filter).Count;

    /// <summary>How many practices the showcase has.</summary>
    public int Total() => index.Lists.All.Count;

    private List<PracticeCard> Cards(IEnumerable<int> ids)
    {
        using var database = index.Open();
        return database.Query<PracticeCard>(CardsSql, new { ids = JsonSerializer.Serialize(ids) }).AsList();
    }

    /// <summary>One practice as a card, or null.</summary>
    public PracticeCard? FindCard(string slug)
    {
        using var database = index.Open();
        return database.QuerySingleOrDefault<PracticeCard>(CardSql, new { slug });
    }

    /// <summary>Practices to read after this one, each with its reason, as they were found when the index was built.</summary>
    /// <param name="slug">The practice, which is never among them.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<PracticeCard> RelatedTo(string slug, int limit)
    {
        using var database = index.Open();
        return database.Query<PracticeCard>(RelatedSql, new { slug, Limit = limit }).AsList();
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Total">Practices on all pages.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Cards">The practices of this page.</param>
public sealed record PracticePage(int Total, int Number, IReadOnlyList<PracticeCard> Cards)
{
    /// <summary>How many pages there are, at least one.</summary>
    public int Pages => Math.Max(1, (Total + PracticeFilter.PageSize - 1) / PracticeFilter.PageSize);
}

/// <summary>What a card shows of a practice.</summary>
public sealed class PracticeCard
{
    /// <summary>Its row number in this index.</summary>
    public required int Id { get; init; }
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
    /// <summary>Its title.</summary>
    public required string Title { get; init; }
    /// <summary>Its sentence.</summary>
    public required string Summary { get; init; }
    /// <summary>The language of title and summary.</summary>
    public required string Language { get; init; }
    /// <summary>Its place.</summary>
    public string? Place { get; init; }
    /// <summary>The year of its highest award, else of its start.</summary>
    public int? Year { get; init; }
    /// <summary>The word of its highest award's outcome.</summary>
    public string? AwardOutcome { get; init; }
    /// <summary>The label of that award's edition.</summary>
    public string? AwardEdition { get; init; }
    /// <summary>The year of that edition's ceremony.</summary>
    public int? AwardYear { get; init; }
    /// <summary>The ISO code of its country.</summary>
    public string? CountryCode { get; init; }
    /// <summary>Its country in addresses.</summary>
    public string? CountrySlug { get; init; }
    /// <summary>Its country.</summary>
    public string? CountryName { get; init; }
    /// <summary>Its main category in addresses.</summary>
    public required string CategorySlug { get; init; }
    /// <summary>Its main category.</summary>
    public required string CategoryName { get; init; }
    /// <summary>Why it stands beside another practice; null in other lists.</summary>
    public string? Reason { get; init; }
    /// <summary>Its number in a collection, from 1; null in other lists.</summary>
    public int? Number { get; init; }
    /// <summary>Why to read it in that collection.</summary>
    public string? Comment { get; init; }
    /// <summary>The word of a <see cref="PublicationState"/>.</summary>
    public required string State { get; init; }
    /// <summary>The instant that its state is about, in UTC (RFC 3339); null where it is about none.</summary>
    public string? Turn { get; init; }
    /// <summary>The outcome, if it has an award.</summary>
    public Outcome? Outcome => Vocabulary<Outcome>.TryParse(AwardOutcome);
}

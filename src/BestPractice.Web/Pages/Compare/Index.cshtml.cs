using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BestPractice.Web.Pages.Compare;

/// <summary>Two to four practices side by side, and the way to choose them.</summary>
[EnableRateLimiting(RequestRate.OfSearches)]
public sealed class IndexModel(CompareRequest request, PracticeListQueries lists, Links links) : SitePage
{
    private const int Offered = 6;

    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>The words searched for among other practices.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Practices that can be added: what the words find, else what is related to the chosen ones.</summary>
    public IReadOnlyList<PracticeCard> Offers { get; private set; } = [];

    /// <summary>Practices to begin with, while none is chosen.</summary>
    public IReadOnlyList<PracticeCard> Newest { get; private set; } = [];

    public IEnumerable<string> Slugs => Columns.Select(column => column.Row.Slug);

    public bool IsFull => Columns.Count == CompareRequest.Most;

    public IActionResult OnGet()
    {
        var reading = request.Read(Request);
        if (reading.Refusal is not null) return Refuse(reading.Refusal, reading.Status);
        if (reading.Address is { } address) return RedirectPermanent(address);
        (Columns, Words) = ([.. reading.Practices.Select(practice => new Column(practice))], reading.Words);
        if (!IsFull) Offers = [.. (Words.Length > 0 ? Found() : Related()).Where(card => !Slugs.Contains(card.Slug)).DistinctBy(card => card.Slug).Take(Offered)];
        if (Columns.Count == 0) Newest = [.. lists.Page(PracticeFilter.Everything).Cards.Take(Offered)];
        var titles = Wording.Join([.. Columns.Select(column => column.Row.Title)], "and");
        Meta = new PageMeta(Columns.Count == 0 ? "Compare practices" : $"{titles} compared", $"{(Columns.Count == 0 ? "Two to four practices" : titles)} side by side: problem, action, results, cost, evidence and what did not work.",
            links.Compare(Slugs, Words), [new Crumb("Compare", links.Compare([]))])
        {
            Indexed = false,
        };
        return Page();
    }

    /// <summary>The comparison without one of its practices.</summary>
    public string Without(Column column) => links.Compare(Slugs.Where(slug => slug != column.Row.Slug));

    /// <summary>The comparison with one more.</summary>
    public string With(PracticeCard card) => links.Compare(Slugs.Append(card.Slug));

    private IEnumerable<PracticeCard> Found() => lists.Page(PracticeFilter.Everything.WithWords(Words)).Cards;

    /// <summary>The first related one of each, then the second of each.</summary>
    private IEnumerable<PracticeCard> Related() =>
        Slugs.SelectMany(slug => lists.RelatedTo(slug, Offered).Select((card, position) => (card, position))).OrderBy(pair => pair.position).Select(pair => pair.card);
}

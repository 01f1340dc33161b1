using BestPractice.Catalogue;
using BestPractice.Web.Pages.Shared;
using BestPractice.Web.Schema;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BestPractice.Web.Pages.Practices;

/// <summary>The one list of practices: all of them, filtered or searched.</summary>
[EnableRateLimiting(RequestRate.OfSearches)]
public sealed class IndexModel(ListRequest request, PracticeListQueries practices, FacetQueries facets, LandingLists landings, Links links) : SitePage
{
    private IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> _counts = null!;

    public PracticeFilter Filter { get; private set; } = PracticeFilter.Everything;

    public PracticePage List { get; private set; } = null!;

    public int Total { get; private set; }

    public string Sentence => FilterSentence.Of(Filter, NameOf);

    public FacetsView Facets => new(Filter, _counts);

    public PagerView Pager => new(List.Number, List.Pages, page => links.Practices(Filter with { Page = page }));

    public IReadOnlyList<Chip> Chips =>
    [
        .. Filter.Words.Length == 0 ? [] : new[] { new Chip("Words", $"“{Filter.Words}”", links.Practices(Filter.WithWords(""))) },
        .. Filter.Choices.All.Select(choice => new Chip(FacetNames.Of(choice.Facet), NameOf(choice.Facet, choice.Value), links.Practices(Filter.Without(choice.Facet, choice.Value)))),
    ];

    public IActionResult OnGet()
    {
        var reading = request.Read(Request, links.Practices);
        if (reading.Filter is null) return Instead(reading);
        Filter = reading.Filter;
        List = practices.Page(Filter);
        if (List.Number > List.Pages)
            return Missing($"This list has {Wording.Count(List.Pages, "page")}.", new Suggestion("The first page", links.Practices(Filter with { Page = 1 })));
        _counts = facets.Count(Filter);
        Total = practices.Total();
        Meta = Describe();
        if (Meta.Indexed) Meta = Meta with { Data = [StructuredData.Collection(Meta, List, links)] };
        return Page();
    }

    public string NameOf(Facet facet, string value) => facets.NameOf(facet, value);

    /// <summary>The list says whose winners they are by its facets; a title stands alone.</summary>
    private bool IsOutcomeAlone => Filter.Words.Length == 0 && Filter.Choices.All is [(Facet.Outcome, not FacetChoices.Unknown)];

    private PageMeta Describe()
    {
        var page = List.Number > 1 ? $", page {List.Number}" : "";
        var sort = Filter.Sort is { } order && order != Filter.UsualOrder ? order == SortOrder.Checked ? ", longest unchecked first" : $", by {order.ToString().ToLowerInvariant()}" : "";
        var title = Filter.IsEverything ? "All practices" : IsOutcomeAlone ? $"{Sentence} of the Innovation in Politics Awards" : Sentence;
        return new PageMeta(title + sort + page, $"{title}{sort}: {Wording.PracticeCount(List.Total)} with country, category and award{page}.", links.Practices(Filter), [new Crumb("Practices", links.Practices())])
        {
            Indexed = landings.Has(Filter),
            Alternates = Alternate.OfList(links, Filter),
            Previous = List.Number > 1 ? links.Practices(Filter with { Page = List.Number - 1 }) : null,
            Next = List.Number < List.Pages ? links.Practices(Filter with { Page = List.Number + 1 }) : null,
            HasOwnSearch = true,
        };
    }
}

using BestPractice.Catalogue;
using BestPractice.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Practices;

/// <summary>The one list of practices: all of them, filtered or searched.</summary>
public sealed class IndexModel(PracticeListQueries practices, FacetQueries facets, Links links) : SitePage
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
        .. Filter.Words.Length == 0 ? [] : new[] { new Chip("Words", $"“{Filter.Words}”", links.Practices(WithoutWords), WithoutWords) },
        .. Filter.Choices.All.Select(choice => (choice, filter: Filter.Without(choice.Facet, choice.Value)))
            .Select(one => new Chip(FacetNames.Of(one.choice.Facet), NameOf(one.choice.Facet, one.choice.Value), links.Practices(one.filter), one.filter)),
    ];

    /// <summary>For an empty list: each choice that can be dropped, with what the list holds then, the largest first.</summary>
    public IReadOnlyList<(Chip Chip, int Practices)> WaysOut =>
        [.. Chips.Select(chip => (chip, practices.Count(chip.Without))).Where(way => way.Item2 > 0).OrderByDescending(way => way.Item2)];

    private PracticeFilter WithoutWords => Filter with { Words = "", Page = 1 };

    public IActionResult OnGet()
    {
        var reading = new FilterReader(facets.Known()).Read(key => Request.Query[key]);
        if (reading.Unreadable is { } sentence) return Unreadable(sentence, new Suggestion("All practices", links.Practices()));
        if (reading.Unknown is { } unknown) return Unknown(unknown);
        Filter = reading.Filter!;
        List = practices.Page(Filter);
        if (List.Number > List.Pages)
            return Missing($"This list has {Wording.Count(List.Pages, "page")}.", new Suggestion("The first page", links.Practices(Filter with { Page = 1 })));
        _counts = facets.Count(Filter);
        Total = practices.Total();
        Meta = Describe();
        return Page();
    }

    private IActionResult Unknown(UnknownValue unknown)
    {
        var noun = FacetNames.Of(unknown.Facet).ToLowerInvariant();
        return unknown.Nearest is { } nearest
            ? Missing($"There is no {noun} “{unknown.Value}”. {nearest.Name}?", new Suggestion(nearest.Name, links.Practices(unknown.Suggestion)), new Suggestion("All practices", links.Practices()))
            : Missing($"There is no {noun} “{unknown.Value}”.", new Suggestion("All practices", links.Practices()));
    }

    private PageMeta Describe()
    {
        var page = List.Number > 1 ? $", page {List.Number}" : "";
        var sort = Filter.Sort is { } order && order != Filter.UsualOrder ? $", by {order.ToString().ToLowerInvariant()}" : "";
        var title = Filter.IsEverything ? "All practices" : Sentence;
        return new PageMeta(title + sort + page, $"{title}{sort}: {Wording.PracticeCount(List.Total)} with country, category and award{page}.", links.Practices(Filter), [new Crumb("Practices", links.Practices())])
        {
            Indexed = Filter.IsEverything && Filter.Sort is null,
            Previous = List.Number > 1 ? links.Practices(Filter with { Page = List.Number - 1 }) : null,
            Next = List.Number < List.Pages ? links.Practices(Filter with { Page = List.Number + 1 }) : null,
        };
    }

    private string NameOf(Facet facet, string value) =>
        _counts[facet].FirstOrDefault(count => count.Value.Slug == value)?.Value.Name ?? BestPractice.Practices.Countries.WithSlug(value)?.Name ?? value;
}

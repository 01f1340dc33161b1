using BestPractice.Catalogue;
using BestPractice.Web.Pages.Shared;
using BestPractice.Web.Schema;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BestPractice.Web.Pages.Countries;

/// <summary>All countries that have practices or award results, with what a filter gives in each.</summary>
[EnableRateLimiting(RequestRate.OfSearches)]
public sealed class IndexModel(ListRequest request, CountryQueries countries, FacetQueries facets, Links links) : SitePage
{
    private IReadOnlyList<FacetCount> _counts = [];

    public PracticeFilter Filter { get; private set; } = PracticeFilter.Everything;

    public IReadOnlyList<CountrySummary> Countries { get; private set; } = [];

    /// <summary>The practices of the filter in all countries.</summary>
    public int Total { get; private set; }

    public MapView Map => MapView.Of(_counts, Filter);

    public string Sentence => FilterSentence.Of(Filter, facets.NameOf);

    public string Origin => Wording.Countries(Countries.Where(country => CountOf(country) > 0));

    /// <summary>The practices that no source ties to one country; null when there is none in the whole showcase.</summary>
    public FacetCount? WithoutCountry => _counts.FirstOrDefault(count => count.Value.Slug == FacetChoices.Unknown);

    public IActionResult OnGet()
    {
        var reading = request.Read(Request, links.Countries);
        if (reading.Filter is null) return Instead(reading);
        Filter = reading.Filter;
        Countries = countries.All();
        _counts = facets.Count(Filter)[Facet.Country];
        // A practice has one country or none, so the counts add up.
        Total = _counts.Sum(count => count.Practices);
        Meta = Describe();
        if (Meta.Indexed) Meta = Meta with { Data = [StructuredData.Collection(Meta, Countries.Select(country => (country.Name, links.Country(country.Slug))), links)] };
        return Page();
    }

    public int CountOf(CountrySummary country) => _counts.FirstOrDefault(count => count.Value.Slug == country.Slug)?.Practices ?? 0;

    private PageMeta Describe()
    {
        Crumb[] crumbs = [new Crumb("Countries", links.Countries())];
        return Filter.IsEverything
            ? new PageMeta("Countries", $"Where the practices come from: {Origin}, each with its practices and award winners.", links.Countries(), crumbs)
            : new PageMeta($"Countries: {Sentence}", $"{Sentence}: {Wording.PracticeCount(Total)} from {Origin}.", links.Countries(Filter), crumbs) { Indexed = false };
    }
}

using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Web.Pages.Shared;
using BestPractice.Web.SocialCards;
using BestPractice.Web.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Countries;

/// <summary>One country with its newest practices and what else the awards named from there.</summary>
public sealed class CountryModel(CountryQueries countries, PracticeListQueries practices, EditionQueries editions, Links links) : SitePage
{
    public CountrySummary Country { get; private set; } = null!;

    // The page has more to tell than its practices; the list has them all.
    private const int CardsShown = 15;
    private const int CardsBelowText = 12;

    public PracticePage List { get; private set; } = null!;

    /// <summary>All countries, for the map.</summary>
    public IReadOnlyList<CountrySummary> Countries { get; private set; } = [];

    /// <summary>The neighbours on the map that have practices.</summary>
    public IReadOnlyList<CountrySummary> NextDoor { get; private set; } = [];

    /// <summary>The known winners from here by edition, newest first.</summary>
    public IReadOnlyList<IGrouping<string, EditionResult>> Winners { get; private set; } = [];

    public IReadOnlyList<NamedResult> Others { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        MadeOf("countries", slug);
        if (countries.Find(slug) is not { } country) return NotHere(slug);
        Country = country;
        List = practices.Page(PracticeFilter.Everything.With(Facet.Country, slug));
        List = List with { Cards = [.. List.Cards.Take(country.Html is null ? CardsShown : CardsBelowText)] };
        Others = countries.WithoutEntry(slug);
        Countries = countries.All();
        var around = EuropeGrid.Neighbours(country.Code).ToHashSet();
        NextDoor = [.. Countries.Where(other => around.Contains(other.Code) && other.Practices > 0).OrderByDescending(other => other.Practices)];
        Winners = [.. editions.Results(slug: null, "winner").Where(winner => winner.CountrySlug == slug).GroupBy(winner => winner.EditionSlug).OrderByDescending(edition => edition.Key, StringComparer.Ordinal)];
        Meta = new PageMeta(country.Name, $"{country.Summary ?? $"Political work from {country.Name}:"} {Wording.PracticeCount(country.Practices)}, {Wording.Count(country.Winners, "winner")} of the Innovation in Politics Awards.",
            links.Country(slug), [new Crumb("Countries", links.Countries()), new Crumb(country.Name, links.Country(slug))])
        {
            Card = CardReader.Of(country, Countries),
            Alternates = Alternate.OfGroup(links, Facet.Country, slug),
        };
        Meta = Meta with { Data = [StructuredData.Collection(Meta, List, links)] };
        return Page();
    }

    private IActionResult NotHere(string slug)
    {
        var all = new Suggestion("All countries", links.Countries());
        if (BestPractice.Practices.Countries.WithSlug(slug) is { } known) return Missing($"Nothing is on record from {known.Name} yet.", all);
        var present = countries.All();
        var near = NearestWord.Find(slug, present.Select(country => country.Slug));
        return present.FirstOrDefault(country => country.Slug == near) is { } nearest
            ? Missing($"There is no country at this address. {nearest.Name}?", new Suggestion(nearest.Name, links.Country(nearest.Slug)), all)
            : Missing("There is no country at this address.", all);
    }
}

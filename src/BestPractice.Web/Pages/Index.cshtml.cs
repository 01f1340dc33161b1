using BestPractice.Catalogue;
using BestPractice.Web.Schema;

namespace BestPractice.Web.Pages;

/// <summary>Home: what this is, where to begin, the newest winners.</summary>
public sealed class IndexModel(PracticeListQueries practices, CategoryQueries categories, CountryQueries countries, EditionQueries editions, Links links, TimeProvider clock) : SitePage
{
    public int Total { get; private set; }

    public IReadOnlyList<CategorySummary> Categories { get; private set; } = [];

    public IReadOnlyList<CountrySummary> Countries { get; private set; } = [];

    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public ILookup<string, EditionResult> Winners { get; private set; } = null!;

    public IReadOnlyList<PracticeCard> NewestWinners { get; private set; } = [];

    /// <summary>One winner of the newest edition, another one every day.</summary>
    public PracticeCard? Spotlight { get; private set; }

    public IReadOnlyList<CountrySummary> LargestCountries => [.. Countries.Where(country => country.Practices > 0).OrderByDescending(country => country.Practices).Take(8)];

    public EditionSummary? Newest => Editions.Count == 0 ? null : Editions[0];

    public string Origin => Wording.Countries(Countries.Where(country => country.Practices > 0));

    public void OnGet()
    {
        Total = practices.Total();
        Categories = categories.All();
        Countries = countries.All();
        Editions = editions.All();
        Winners = editions.Results(slug: null, "winner").ToLookup(winner => winner.EditionSlug);
        NewestWinners = Newest is null ? [] : practices.WinnersOf(Newest.Slug);
        Spotlight = NewestWinners.Count == 0 ? null : NewestWinners[clock.GetUtcNow().DayOfYear % NewestWinners.Count];
        Meta = new PageMeta("political work that worked", $"{Wording.PracticeCount(Total)} from {Origin}: the problem, what somebody in office did about it, what came of it, and who says so.", links.Home(), [])
        {
            HasOwnSearch = true,
            Alternates = Alternate.OfSite(links),
        };
        Meta = Meta with { Data = [StructuredData.WebSite(Meta, links)] };
    }
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Countries;

/// <summary>All countries that have practices or award results.</summary>
public sealed class IndexModel(CountryQueries countries, PracticeListQueries practices, Links links) : SitePage
{
    public IReadOnlyList<CountrySummary> Countries { get; private set; } = [];

    public int Total { get; private set; }

    public string Origin => Wording.Countries(Countries.Where(country => country.Practices > 0));

    public int WithoutCountry { get; private set; }

    public void OnGet()
    {
        Countries = countries.All();
        Total = practices.Total();
        WithoutCountry = countries.PracticesWithoutCountry();
        Meta = new PageMeta("Countries", $"Where the practices come from: {Origin}, each with its practices and award winners.",
            links.Countries(), [new Crumb("Countries", links.Countries())]);
    }
}

using BestPractice.Catalogue;

namespace BestPractice.Web.Pages.Coverage;

/// <summary>The widest table of the coverage, which is too heavy to stand with the others once there are many countries.</summary>
public sealed class CountriesByEditionModel(CoverageQueries coverage, Links links) : SitePage
{
    private const string Title = "Countries by edition";

    public CrossView View { get; private set; } = null!;

    public void OnGet()
    {
        View = new CrossView(Title, Facet.Country, coverage.Cross(PracticeFilter.Everything, Facet.Country, Facet.Edition));
        Meta = new PageMeta(Title, "How many practices each country has in each edition of the awards, and how many without an award known.", links.CountriesByEdition(),
            [new Crumb("Coverage", links.Coverage()), new Crumb(Title, links.CountriesByEdition())]);
    }
}

using BestPractice.Catalogue;
using BestPractice.Web.Schema;

namespace BestPractice.Web.Pages.Categories;

/// <summary>All categories with their sizes.</summary>
public sealed class IndexModel(CategoryQueries categories, PracticeListQueries practices, Links links) : SitePage
{
    public IReadOnlyList<CategorySummary> Categories { get; private set; } = [];

    public int Total { get; private set; }

    public void OnGet()
    {
        Categories = categories.All();
        Total = practices.Total();
        Meta = new PageMeta("Categories", $"The {Categories.Count} subjects of the showcase, each with the number of its practices.", links.Categories(), [new Crumb("Categories", links.Categories())]);
        Meta = Meta with { Data = [StructuredData.Collection(Meta, Categories.Select(category => (category.Name, links.Category(category.Slug))), links)] };
    }
}

using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Web.Pages.Shared;
using BestPractice.Web.SocialCards;
using BestPractice.Web.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Categories;

/// <summary>One category with its newest practices.</summary>
public sealed class CategoryModel(CategoryQueries categories, PracticeListQueries practices, FacetQueries facets, Links links) : SitePage
{
    public CategorySummary Category { get; private set; } = null!;

    public IReadOnlyList<AwardCategoryName> Names { get; private set; } = [];

    public PracticePage List { get; private set; } = null!;

    /// <summary>The countries of its practices, the largest first.</summary>
    public IReadOnlyList<FacetCount> Where { get; private set; } = [];

    public IReadOnlyList<CategorySummary> Others { get; private set; } = [];

    public MapView Map => MapView.Of(Where, PracticeFilter.Everything.With(Facet.Category, Category.Slug));

    public IActionResult OnGet(string slug)
    {
        MadeOf("categories", slug);
        if (categories.Find(slug) is not { } category) return NotHere(slug);
        Category = category;
        Names = categories.NamesInYears(slug);
        List = practices.Page(PracticeFilter.Everything.With(Facet.Category, slug));
        Where = [.. facets.Count(PracticeFilter.Everything.With(Facet.Category, slug))[Facet.Country].Where(country => country.Practices > 0 && country.Value.Slug != FacetChoices.Unknown).OrderByDescending(country => country.Practices)];
        Others = [.. categories.All().Where(other => other.Slug != slug)];
        Meta = new PageMeta(category.Name, $"{category.Summary} {Wording.PracticeCount(category.Practices)}.", links.Category(slug),
            [new Crumb("Categories", links.Categories()), new Crumb(category.Name, links.Category(slug))])
        {
            Card = CardReader.Of(category, List.Cards),
            Alternates = Alternate.OfGroup(links, Facet.Category, slug),
        };
        Meta = Meta with { Data = [StructuredData.Collection(Meta, List, links)] };
        return Page();
    }

    private IActionResult NotHere(string slug)
    {
        var all = categories.All();
        var near = NearestWord.Find(slug, all.Select(category => category.Slug));
        return all.FirstOrDefault(category => category.Slug == near) is { } nearest
            ? Missing($"There is no category at this address. {nearest.Name}?", new Suggestion(nearest.Name, links.Category(nearest.Slug)))
            : Missing("There is no category at this address.", new Suggestion("All categories", links.Categories()));
    }
}

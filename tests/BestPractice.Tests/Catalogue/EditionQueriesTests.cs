using BestPractice.Catalogue;

namespace BestPractice.Tests.Catalogue;

public sealed class EditionQueriesTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Fact]
    public void Editions_come_newest_first_with_what_is_known_of_their_figures()
    {
        var editions = new EditionQueries(showcase.Index).All();
        Assert.Equal(
            ["2024: 2 of 8 winners, 4 of 80 finalists", "2019: 1 of  winners, 3 of  finalists"],
            editions.Select(edition => $"{edition.Label}: {edition.KnownWinners} of {edition.Winners} winners, {edition.KnownFinalists} of {edition.Finalists} finalists"));
    }

    [Fact]
    public void Results_come_by_category_and_those_without_one_last() =>
        Assert.Equal(
            ["Democracy: E-voting in Oslo, norway", "Climate: \"Cool\" streets, austria", "Climate: A bioregion, latvia", ": Without a category, "],
            new EditionQueries(showcase.Index).Results("2024").Select(result => $"{result.Category}: {result.Title}, {result.CountrySlug}"));

    [Fact]
    public void A_result_of_an_entry_has_its_title_country_and_main_category()
    {
        var result = new EditionQueries(showcase.Index).Results("2024", "finalist")[0];
        Assert.Equal(("vienna-heat", "\"Cool\" streets", "Austria", "Vienna", "ecology"), (result.PracticeSlug, result.Title, result.CountryName, result.Place, result.CategorySlug));
    }

    [Fact]
    public void A_result_without_an_entry_gets_the_category_that_its_award_category_stands_for()
    {
        var result = new EditionQueries(showcase.Index).Results("2024", "winner").Single(result => result.PracticeSlug is null);
        Assert.Equal(("A bioregion", "Latvia", "Cēsis", "ecology"), (result.Title, result.CountryName, result.Place, result.CategorySlug));
    }

    [Fact]
    public void A_result_of_a_draft_is_left_out_and_one_of_a_withdrawn_entry_keeps_its_title()
    {
        var results = new EditionQueries(showcase.Index).Results("2019");
        Assert.DoesNotContain(results, result => result.Title == "Sketch");
        var gone = results.Single(result => result.Title == "Taken back");
        Assert.Equal((null, "France"), (gone.PracticeSlug, gone.CountryName));
    }

    [Fact]
    public void Results_of_all_editions_can_be_asked_by_outcome() =>
        Assert.Equal(["2019 \"Cool\" streets", "2024 A bioregion", "2024 E-voting in Oslo"],
            new EditionQueries(showcase.Index).Results(null, "winner").Select(result => $"{result.EditionSlug} {result.Title}").Order(StringComparer.Ordinal));

    [Fact]
    public void An_edition_has_its_criteria_and_its_categories_as_named_that_year()
    {
        var parts = new EditionQueries(showcase.Index).Parts("2024");
        Assert.Equal(["innovation", "participation"], parts.Criteria);
        Assert.Equal(["Democracy: democracy", "Climate: ecology"], parts.Categories.Select(category => $"{category.Name}: {category.CategorySlug}"));
    }

    [Fact]
    public void An_edition_that_is_not_there_is_null() => Assert.Null(new EditionQueries(showcase.Index).Find("2042"));

    [Fact]
    public void Categories_count_their_practices_and_know_their_names_in_the_awards()
    {
        var categories = new CategoryQueries(showcase.Index);
        Assert.Equal(["democracy 4", "ecology 3"], categories.All().Select(category => $"{category.Slug} {category.Practices}"));
        Assert.Equal(["2024 Climate", "2019 Ecology"], categories.NamesInYears("ecology").Select(name => $"{name.EditionLabel} {name.Name}"));
        Assert.Equal("Ecology", categories.Find("ecology")!.Name);
        Assert.Null(categories.Find("sports"));
    }

    [Fact]
    public void Countries_are_those_with_practices_or_results()
    {
        var countries = new CountryQueries(showcase.Index);
        Assert.Equal(
            ["austria 1 1 0", "denmark 1 0 0", "european-union 1 0 0", "france 0 0 1", "latvia 0 1 1", "norway 1 1 0", "poland 1 0 0", "ukraine 1 0 0"],
            countries.All().Select(country => $"{country.Slug} {country.Practices} {country.Winners} {country.OthersNamed}"));
        Assert.Null(countries.Find("portugal"));
        Assert.Equal("A bioregion", Assert.Single(countries.WithoutEntry("latvia")).Title);
    }

    [Fact]
    public void Pages_and_problems_are_in_the_index()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.WritePractice("a", "status: runing");
        content.Write("pages/about.md", "---\ntitle: About\nsummary: A page.\n---\nText.\n");
        var index = new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read());
        var pages = new PageQueries(index);
        var problem = Assert.Single(new ProblemQueries(index).All());
        Assert.Equal(("practices/a.md", 7, 9, "value-unknown"), (problem.Path, problem.Line, problem.Column, problem.Code));
        Assert.Equal(("About", "<p>Text.</p>"), (pages.Find("about")!.Title, pages.Find("about")!.Html));
        Assert.Equal(["about"], index.Pages);
    }
}

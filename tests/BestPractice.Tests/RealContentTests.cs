using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests;

/// <summary>The content of this repository, as editors wrote it.</summary>
public sealed class RealContentTests
{
    private static readonly ContentFolder Folder = ContentFolder.Read(SourceTree.Content);
    private static readonly ContentReport Report = ContentReport.Of(Folder, TempContent.Vienna);

    /// <summary>Kinds of warnings that are true and cannot be mended: no source tells the section or the country, or the page knows no encryption. Old checks come by themselves, and introductions take their time.</summary>
    private static readonly ProblemCode[] Known = [ProblemCode.SectionMissing, ProblemCode.CountryMissing, ProblemCode.LinkInsecure, ProblemCode.CheckedLongAgo];

    [Fact]
    public void The_site_has_nothing_to_report_but_countries_that_no_source_names() => Assert.All(Report.Problems, problem => Assert.Equal(ProblemCode.CountryMissing, problem.Code));

    [Fact]
    public void Editors_are_warned_only_of_what_no_source_lets_them_mend()
    {
        var problems = ContentReport.ForEditors(Folder, TempContent.Vienna, TimeProvider.System.GetUtcNow()).Problems;
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
        Assert.Empty(problems.Select(problem => problem.Code).Except(Known));
        Assert.All(problems.Where(problem => problem.Code == ProblemCode.SectionMissing).GroupBy(problem => problem.Path), file => Assert.Single(file));
    }

    [Theory]
    [InlineData("communecter", "Communecter – Connect with your Municipality")]
    [InlineData("connected-parents", "Connected Parents")]
    [InlineData("creative-digital-district-charleroi", "Creative & Digital District Charleroi")]
    [InlineData("culture-token", "Culture Token")]
    [InlineData("digital-culture-heritage-for-the-future", "Digital Culture: Heritage for the Future")]
    [InlineData("digital-villages", "Digital Villages")]
    [InlineData("digitalisation-of-municipal-schools-in-plovdiv", "Digitalisation of Municipal Schools in Plovdiv")]
    [InlineData("citizens-of-ankara-re-assemble", "Citizens of Ankara: Re-Assemble!")]
    [InlineData("condominium-e-voting", "Condominium E-Voting – Successful E-Democracy")]
    public void The_nine_practices_of_the_first_day_are_there(string slug, string title) =>
        Assert.Equal(title, Report.Practices.Single(practice => practice.Slug.Value == slug).Title);

    [Fact]
    public void All_57_winners_have_an_entry_that_is_public()
    {
        var winners = Report.Editions.SelectMany(edition => edition.Results).Where(result => result.Outcome == Outcome.Winner).ToList();
        var entries = Report.Practices.Where(practice => practice.Withdrawn is null && practice.Publication == Publication.Always).Select(practice => practice.Slug);
        Assert.Equal(57, winners.Select(winner => winner.Practice!).Distinct().Intersect(entries).Count());
        Assert.All(winners, winner => Assert.NotNull(winner.Practice));
    }

    [Fact]
    public void There_are_eight_editions_and_eleven_categories()
    {
        Assert.Equal(["2025", "2024", "2022-2023", "2021", "2020", "2019", "2018", "2017"], Report.Editions.Select(edition => edition.Slug.Value));
        Assert.Equal(11, Report.Categories.Count);
        Assert.Equal(11, Report.Categories.Select(category => category.Order).Distinct().Count());
    }

    [Fact]
    public void Every_practice_is_found_by_its_title()
    {
        using var indexes = new TempFolder();
        var lists = new PracticeListQueries(new IndexFolder(indexes.Path, TempContent.Vienna, TimeProvider.System).Open(Folder));
        Assert.All(Report.Practices, practice =>
            Assert.Contains(lists.Page(PracticeFilter.Everything with { Words = practice.Title }).Cards, card => card.Slug == practice.Slug.Value));
        Assert.Equal(Report.Practices.Count, lists.Total());
    }

    [Fact]
    public void Every_category_and_country_of_a_facet_has_a_practice()
    {
        using var indexes = new TempFolder();
        var counts = new FacetQueries(new IndexFolder(indexes.Path, TempContent.Vienna, TimeProvider.System).Open(Folder)).Count(PracticeFilter.Everything);
        Assert.All(counts[Facet.Category].Concat(counts[Facet.Country]), count => Assert.True(count.Practices > 0, count.Value.Name));
    }
}

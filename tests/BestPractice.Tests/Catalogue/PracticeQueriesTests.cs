using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Tests.Catalogue;

public sealed class PracticeQueriesTests(Showcase showcase) : IClassFixture<Showcase>
{
    [Fact]
    public void A_practice_has_its_awards_newest_first()
    {
        var awards = new PracticeQueries(showcase.Index).Find("oslo-vote")!.Awards;
        Assert.Equal(["2024 winner Democracy Shared.", "2019 finalist Ecology "], awards.Select(award => $"{award.EditionSlug} {award.Outcome} {award.Category} {award.Note}"));
    }

    [Theory]
    [InlineData("sketch")]
    [InlineData("gone")]
    [InlineData("later")]
    [InlineData("Oslo-Vote")]
    [InlineData("nothing")]
    public void What_is_not_public_is_not_found(string slug) => Assert.Null(new PracticeQueries(showcase.Index).Find(slug));

    [Theory]
    [InlineData("oslo-ballot", "oslo-vote")]
    [InlineData("old-vote", "oslo-vote")]
    [InlineData("gone-before", null)]
    [InlineData("oslo-vote", null)]
    [InlineData("nothing", null)]
    public void An_earlier_name_leads_to_the_present_one(string alias, string? slug) => Assert.Equal(slug, new PracticeQueries(showcase.Index).FindAlias(alias));

    [Theory]
    [InlineData("gone")]
    [InlineData("gone-before")]
    public void A_withdrawn_entry_keeps_its_title_and_the_reason_under_all_its_names(string slug)
    {
        var practices = new PracticeQueries(showcase.Index);
        var gone = practices.FindWithdrawn(slug)!;
        Assert.Equal(("Taken back", "The facts were wrong."), (gone.Title, gone.Reason));
        Assert.Null(practices.FindWithdrawn("oslo-vote"));
    }

    [Fact]
    public void All_slugs_are_those_of_public_practices_in_order() =>
        Assert.Equal(["kyiv-school", "lodz-parks", "method", "oslo-vote", "roaming", "vienna-heat"], new PracticeQueries(showcase.Index).Slugs());

    [Fact]
    public void Everything_that_was_written_is_in_the_index()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.Write("practices/full.md", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "good", "full.md")));
        var practice = new PracticeQueries(new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read())).Find("full")!;
        var row = practice.Row;
        Assert.Equal(("Reparaturcafé", "de", "Linz", "local", "ended", "monitored"), (row.OriginalTitle, row.OriginalLanguage, row.Place, row.Level, row.Status, row.Evidence));
        Assert.Equal(("2019-03", "2024-11-30", "2026-11", "City of Linz", "€ 12,000 a year"), (row.Started, row.Ended, row.Checked, row.Organisation, row.Cost));
        Assert.Equal(("austria", "Austria", "🇦🇹"), (row.CountrySlug, row.CountryName, row.CountryFlag));
        Assert.Equal(["ecology", "democracy"], practice.Categories.Select(category => category.Slug));
        Assert.Equal(Enum.GetValues<SectionKind>(), practice.Sections.Select(section => (SectionKind)section.Kind));
        Assert.Equal(["Things mended about 1,200 things 2019 to 2024 report", "Other towns that took it up    "], practice.Results.Select(result => $"{result.Claim} {result.Value} {result.Unit} {result.Period} {result.Source}"));
        Assert.Equal(["Annual report https://example.eu/report 2024-12", "A book without an address  2023"], practice.Sources.Select(source => $"{source.Title} {source.Url} {source.Date}"));
        Assert.Equal(["The café", "example.eu"], practice.Links.Select(link => link.Title));
        Assert.Equal(["Ada Example, Deputy mayor", "Eva Example, "], practice.Leads.Select(lead => $"{lead.Name}, {lead.Role}"));
        Assert.Equal(["A university", "A club: repairs", "City of Linz", "A foundation", "repair", "do it yourself"], practice.Words["partner"].Concat(practice.Words["funding"]).Concat(practice.Words["tag"]));
    }

    [Fact]
    public void A_category_whose_own_file_has_errors_is_missing_for_the_moment()
    {
        using var content = new TempContent();
        using var indexes = new TempFolder();
        content.Write("categories/ecology.md", "---\nname: Ecology\n---\n");
        content.WritePractice("both", "categories: [ecology, democracy]");
        content.WritePractice("only", "categories: [ecology]");
        var practices = new PracticeQueries(new IndexFolder(indexes.Path, TempContent.Vienna, new TestClock(Showcase.Now)).Open(content.Read()));
        Assert.Equal(["both", "other"], practices.Slugs());
        Assert.Equal("democracy", Assert.Single(practices.Find("both")!.Categories).Slug);
    }
}

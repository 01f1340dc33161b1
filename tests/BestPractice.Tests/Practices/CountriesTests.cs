using BestPractice.Practices;

namespace BestPractice.Tests.Practices;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("AT", "Austria", "austria", "🇦🇹")]
    [InlineData("at", "Austria", "austria", "🇦🇹")]
    [InlineData("GB", "United Kingdom", "united-kingdom", "🇬🇧")]
    [InlineData("NO", "Norway", "norway", "🇳🇴")]
    [InlineData("XK", "Kosovo", "kosovo", "🇽🇰")]
    [InlineData("EU", "European Union", "european-union", "🇪🇺")]
    [InlineData("UA", "Ukraine", "ukraine", "🇺🇦")]
    public void A_country_is_known_by_its_code(string code, string name, string slug, string flag)
    {
        var country = Countries.WithCode(code)!;
        Assert.Equal((name, slug, flag), (country.Name, country.Slug.Value, country.Flag));
        Assert.Same(country, Countries.WithSlug(slug));
    }

    [Theory]
    [InlineData("UK")]
    [InlineData("EL")]
    [InlineData("XX")]
    [InlineData("AUT")]
    [InlineData("Austria")]
    [InlineData(" AT")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_that_is_not_an_ISO_code_is_no_country(string? code) => Assert.Null(Countries.WithCode(code));

    [Theory]
    [InlineData("Austria")]
    [InlineData("at")]
    [InlineData(null)]
    public void A_country_is_found_by_its_whole_slug_only(string? slug) => Assert.Null(Countries.WithSlug(slug));

    [Fact]
    public void Countries_stand_in_alphabetical_order_with_accents_ignored()
    {
        var names = Countries.All.Select(country => country.Name).ToList();
        Assert.True(names.IndexOf("Afghanistan") < names.IndexOf("Åland Islands"));
        Assert.True(names.IndexOf("Åland Islands") < names.IndexOf("Albania"));
        Assert.Equal(Countries.All.OrderBy(country => country.SortKey, StringComparer.Ordinal), Countries.All);
    }

    [Fact]
    public void Every_code_slug_and_name_is_there_once()
    {
        Assert.True(Countries.All.Count > 240);
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Code).Distinct().Count());
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Slug).Distinct().Count());
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{2}$", country.Code));
    }

    [Theory]
    [InlineData("Deutschland", "DE")]
    [InlineData("Österreich", "AT")]
    [InlineData("Polska", "PL")]
    [InlineData("Ελλάδα", "GR")]
    [InlineData("Hellas", "GR")]
    [InlineData("България", "BG")]
    [InlineData("Україна", "UA")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("UK", "GB")]
    [InlineData("USA", "US")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Suisse", "CH")]
    [InlineData("საქართველო", "GE")]
    [InlineData("Հայաստան", "AM")]
    [InlineData("Kosova", "XK")]
    [InlineData("Macedonia", "MK")]
    public void A_country_has_the_other_names_that_people_type(string name, string code) =>
        Assert.Equal([code], Countries.All.Where(country => country.OtherNames.Contains(name)).Select(country => country.Code));

    /// <summary>The members of the Council of Europe, and Belarus, Kosovo and Russia.</summary>
    [Fact]
    public void Every_European_country_has_another_name() =>
        Assert.All(
            "AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA XK".Split(' '),
            code => Assert.NotEmpty(Countries.WithCode(code)!.OtherNames));

    [Fact]
    public void No_two_countries_share_a_name_and_none_is_said_twice()
    {
        var names = Countries.All.SelectMany(country => country.OtherNames.Append(country.Name), (country, name) => (Name: name, country.Code)).ToList();
        Assert.Equal(names.Count, names.Select(pair => pair.Name).Distinct().Count());
        Assert.All(names.GroupBy(pair => Folding.Fold(pair.Name)), group => Assert.Single(group.Select(pair => pair.Code).Distinct()));
        Assert.All(names, pair => Assert.True(pair.Name == pair.Name.Trim().Normalize() && pair.Name.Length > 1, pair.Name));
    }

    [Fact]
    public void A_comma_belongs_to_the_name() => Assert.Equal("Bonaire, Sint Eustatius and Saba", Countries.WithCode("BQ")!.Name);
}

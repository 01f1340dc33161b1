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
}

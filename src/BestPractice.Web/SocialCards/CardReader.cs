using System.Globalization;
using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Pages;
using BestPractice.Web.Pages.Shared;

namespace BestPractice.Web.SocialCards;

/// <summary>Which card belongs to which page, for the page that names it and for its own address; null where there is no such page.</summary>
public sealed class CardReader(IndexSnapshot index, PracticeListQueries practices)
{
    private static readonly IReadOnlyList<CoverPicture> SiteCovers =
        [.. new[] { "ecology", "democracy", "quality-of-life", "human-rights", "education", "digitalisation" }.Select(category => new CoverPicture(category, null, PageMeta.SiteName))];

    private readonly EditionQueries _editions = new(index);
    private readonly CategoryQueries _categories = new(index);
    private readonly CollectionQueries _collections = new(index);
    private readonly CountryQueries _countries = new(index);

    /// <summary>The card of all pages that have none of their own.</summary>
    public static SocialCard Site { get; } = new(SocialCard.SitePart, "", PageMeta.SiteName, new CoverSheet(SiteCovers))
    {
        Kicker = "Political work that worked",
    };

    public SocialCard? Practice(string slug) => practices.FindCard(slug) is { } practice ? Of(practice) : null;

    public SocialCard? Edition(string slug) => _editions.Find(slug) is { } edition ? Of(edition, _editions.Results(slug)) : null;

    public SocialCard? Category(string slug) => _categories.Find(slug) is { } category ? Of(category, practices.Page(PracticeFilter.Everything.With(Facet.Category, slug)).Cards) : null;

    public SocialCard? Collection(string slug) => _collections.Find(slug) is { } collection ? Of(collection, _collections.Entries(slug)) : null;

    public SocialCard? Country(string slug) => _countries.Find(slug) is { } country ? Of(country, _countries.All()) : null;

    public static SocialCard Of(PracticeCard practice) => new("practices", practice.Slug, CardTitle.Of(practice.Title, practice.Slug), new CoverPicture(practice.CategorySlug, practice.CountryCode, practice.Slug))
    {
        Kicker = practice.CategoryName,
        Line = Wording.Where(practice.Place is { } place && CardTitle.IsShowable(place) ? place : null, practice.CountryName),
        CategorySlug = practice.CategorySlug,
        Seal = practice.Outcome == Outcome.Winner ? practice.AwardYear?.ToString(CultureInfo.InvariantCulture) : null,
    };

    public static SocialCard Of(EditionSummary edition, IEnumerable<EditionResult> results) => new("awards", edition.Slug, CardTitle.Of(edition.Label, edition.Slug),
        new WinnerSquares([.. results.Where(result => result.Outcome == "winner").Select(winner => winner.CategorySlug)]))
    {
        Kicker = "Innovation in Politics Awards",
        Line = Wording.Known(edition.KnownWinners, edition.Winners, "winner"),
    };

    public static SocialCard Of(CategorySummary category, IEnumerable<PracticeCard> newest) => new("categories", category.Slug, CardTitle.Of(category.Name, category.Slug), new CoverSheet(
        [.. newest.Select(practice => new CoverPicture(practice.CategorySlug, practice.CountryCode, practice.Slug)).Concat(Spare(category.Slug)).Take(CoverSheet.Places)]))
    {
        Kicker = Wording.PracticeCount(category.Practices),
        CategorySlug = category.Slug,
    };

    public static SocialCard Of(CollectionSummary collection, IEnumerable<PracticeCard> entries) => new("collections", collection.Slug, CardTitle.Of(collection.Title, collection.Slug), new CoverSheet(
        [.. entries.Select(practice => new CoverPicture(practice.CategorySlug, practice.CountryCode, practice.Slug)).Concat(SiteCovers).Take(CoverSheet.Places)]))
    {
        Kicker = "Collection",
        Line = Wording.PracticeCount(collection.Practices),
    };

    public static SocialCard Of(CountrySummary country, IEnumerable<CountrySummary> all) => new("countries", country.Slug, CardTitle.Of(country.Name, country.Slug), new CountryTiles(MapView.Of(all, country.Code)))
    {
        Kicker = Wording.PracticeCount(country.Practices),
        Line = Wording.Count(country.Winners, "award winner"),
    };

    /// <summary>Covers of nothing, for a category with fewer than six practices.</summary>
    private static IEnumerable<CoverPicture> Spare(string category) =>
        Enumerable.Range(1, CoverSheet.Places).Select(number => new CoverPicture(category, null, FormattableString.Invariant($"{category}-{number}")));
}

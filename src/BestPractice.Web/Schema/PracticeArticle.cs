using System.Text.Json.Nodes;
using BestPractice.Catalogue;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Schema;

/// <summary>A practice as an article about a project: the article has sources and dates of its own, the project its place, its years and its awards.</summary>
internal static class PracticeArticle
{
    public static JsonObject Of(PracticeRecord practice, PageMeta page, Links links)
    {
        var row = practice.Row;
        return Thing.Of("Article",
            ("headline", row.Title), ("description", row.Summary), ("url", links.Absolute(page.Path)), ("mainEntityOfPage", links.Absolute(page.Path)),
            ("image", links.Absolute(links.Cover(row.Slug, practice.Categories[0].Slug, row.CountryCode))), ("inLanguage", row.Language),
            ("datePublished", row.Published), ("dateModified", row.Changed), ("author", StructuredData.Publisher(links)), ("publisher", StructuredData.Publisher(links)),
            ("articleSection", Thing.All(practice.Categories.Select(category => category.Name))), ("about", Project(practice)), ("spatialCoverage", Place(row)),
            ("citation", Thing.All(practice.Sources.Select(Source))), ("license", Links.Licence), ("isPartOf", StructuredData.Site(links)));
    }

    private static JsonObject Project(PracticeRecord practice) => Thing.Of("Project",
        ("name", practice.Row.Title), ("alternateName", practice.Row.OriginalTitle), ("foundingDate", practice.Row.Started), ("dissolutionDate", practice.Row.Ended),
        ("location", Place(practice.Row)), ("award", Thing.All(practice.Awards.Select(Wording.Award))));

    private static JsonObject? Place(PracticeRow row)
    {
        var country = row.CountryName is null ? null : Thing.Of(row.CountryCode == "EU" ? "AdministrativeArea" : "Country", ("name", row.CountryName));
        return row.Place is null || row.Place == row.CountryName ? country : Thing.Of("Place", ("name", row.Place), ("containedInPlace", country));
    }

    private static JsonObject Source(SourceRow source) => Thing.Of("CreativeWork",
        ("name", source.Title), ("url", source.Url), ("publisher", source.Publisher is null ? null : Thing.Of("Organization", ("name", source.Publisher))), ("datePublished", source.Date), ("archivedAt", source.Archive));
}

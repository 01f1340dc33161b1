using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Api;

/// <summary>A question that the API answers. Routes and description are made from the same list.</summary>
/// <param name="Name">Its name, which is that of its route, too.</param>
/// <param name="Path">Where it is, below the API.</param>
/// <param name="Summary">What it gives, for readers.</param>
/// <param name="Answer">What it answers; null for the description itself.</param>
internal sealed record ApiOperation(string Name, string Path, string Summary, Type? Answer)
{
    /// <summary>Where the API is.</summary>
    public const string Root = "/api/v1";

    public static readonly ApiOperation Index = new("getIndex", "", "Where everything is", typeof(ApiIndex));
    public static readonly ApiOperation Practices = new("listPractices", "/practices", "Practices, by the same filters and words as the list of the site", typeof(PracticeList)) { Filtered = true, Paged = true };
    public static readonly ApiOperation Practice = new("getPractice", "/practices/{slug}", "One practice with its text", typeof(PracticeDetail)) { OfSlug = "The slug of a practice. That of an earlier name leads to the present one (301)." };
    public static readonly ApiOperation Facets = new("listFacets", "/facets", "The values by which practices can be chosen, with counts", typeof(FacetList)) { Filtered = true };
    public static readonly ApiOperation Categories = new("listCategories", "/categories", "All categories", typeof(CategoryList));
    public static readonly ApiOperation Countries = new("listCountries", "/countries", "All countries that a practice or an award result names", typeof(CountryList));
    public static readonly ApiOperation Collections = new("listCollections", "/collections", "All collections: practices in an order for reading", typeof(CollectionList));
    public static readonly ApiOperation Collection = new("getCollection", "/collections/{slug}", "One collection with its practices in order", typeof(CollectionDetail)) { OfSlug = "The slug of a collection." };
    public static readonly ApiOperation Editions = new("listEditions", "/editions", "All award editions, the newest first", typeof(EditionList));
    public static readonly ApiOperation Edition = new("getEdition", "/editions/{slug}", "One award edition with its criteria, categories and results", typeof(EditionDetail)) { OfSlug = "The slug of an edition." };
    public static readonly ApiOperation Description = new("getDescription", "/openapi.json", "This description", null);

    public static readonly IReadOnlyList<ApiOperation> All = [Index, Practices, Practice, Facets, Categories, Collections, Collection, Countries, Editions, Edition, Description];

    /// <summary>True when the query of a list narrows it.</summary>
    public bool Filtered { get; init; }

    /// <summary>True when the query says order and page.</summary>
    public bool Paged { get; init; }

    /// <summary>What the slug in the path names; null when there is none.</summary>
    public string? OfSlug { get; init; }

    public string Route => Root + Path;

    /// <summary>The statuses besides 200, each with what it means.</summary>
    public IEnumerable<(int Status, string Meaning)> Refusals =>
    [
        .. Filtered ? [(400, "A value of the query cannot be read."), (404, Paged ? "A value of the query names nothing, or the list has fewer pages." : "A value of the query names nothing.")] : Array.Empty<(int, string)>(),
        .. OfSlug is not null ? [(404, "There is none with this slug.")] : Array.Empty<(int, string)>(),
        .. this == Practice ? [(410, "It was taken back.")] : Array.Empty<(int, string)>(),
    ];

    /// <summary>What a facet narrows a list by, for readers.</summary>
    public static string MeaningOf(Facet facet) => facet switch
    {
        Facet.Category => "Slugs of categories.",
        Facet.Country => "Slugs or ISO codes of countries; unknown for practices that no source ties to one country.",
        Facet.Edition => "Slugs of award editions. Edition and outcome have to be true of one and the same award.",
        Facet.Outcome => "What an edition decided; unknown for practices without a known award.",
        Facet.Level => "Who acted.",
        Facet.Status => "What became of it.",
        Facet.Evidence => "How well the effect is supported.",
        Facet.Depth => "How much is told.",
        _ => "How long ago an editor looked at the sources.",
    };

    /// <summary>The words of a facet that every showcase has; none where the content says which there are.</summary>
    public static IReadOnlyList<string> WordsOf(Facet facet) => [.. FixedValues.Of(facet).Select(value => value.Slug)];

    /// <summary>The words of the orders.</summary>
    public static IReadOnlyList<string> Orders => Vocabulary<SortOrder>.Words;
}

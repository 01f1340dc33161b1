using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.Api;
using BestPractice.Web.Bundles;
using BestPractice.Web.Edge;
using BestPractice.Web.Pages.Practices;
using BestPractice.Web.Pages.Shared;
using BestPractice.Web.Pages;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/api/v1</c>: what the pages show, for programs. Filters are read and refused as the pages do.</summary>
internal static class ApiEndpoints
{
    /// <summary>Practices on a page of the list, larger than one for eyes.</summary>
    public const int PageSize = 50;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapApi(this WebApplication app)
    {
        Keep(ApiOperation.Index, app.MapMethods(ApiOperation.Index.Route, Methods, (Links links) => ApiAnswers.Of(Index(links))));
        Keep(ApiOperation.Practices, app.MapMethods(ApiOperation.Practices.Route, Methods, ListPractices));
        Keep(ApiOperation.Practice, app.MapMethods(ApiOperation.Practice.Route, Methods, FindPractice));
        Keep(ApiOperation.Facets, app.MapMethods(ApiOperation.Facets.Route, Methods, CountFacets));
        Keep(ApiOperation.Categories, app.MapMethods(ApiOperation.Categories.Route, Methods, (CategoryQueries categories, Links links) => ApiAnswers.Of(new CategoryList { Categories = [.. categories.All().Select(category => CategoryEntry.Of(category, links))] })));
        Keep(ApiOperation.Collections, app.MapMethods(ApiOperation.Collections.Route, Methods, (CollectionQueries collections, Links links) => ApiAnswers.Of(new CollectionList { Collections = [.. collections.All().Select(collection => CollectionSummaryEntry.Of(collection, links))] })));
        Keep(ApiOperation.Collection, app.MapMethods(ApiOperation.Collection.Route, Methods, (string slug, CollectionQueries collections, Links links) => collections.Find(slug) is { } collection
            ? ApiAnswers.Of(CollectionDetail.Of(collection, collections, links))
            : ApiAnswers.Refused(StatusCodes.Status404NotFound, new Refusal($"There is no collection at this address. Known are: {string.Join(", ", collections.All().Select(known => known.Slug))}.", []), links)));
        Keep(ApiOperation.Countries, app.MapMethods(ApiOperation.Countries.Route, Methods, (CountryQueries countries, Links links) => ApiAnswers.Of(new CountryList { Countries = [.. countries.All().Select(country => CountryEntry.Of(country, links))] })));
        Keep(ApiOperation.Editions, app.MapMethods(ApiOperation.Editions.Route, Methods, (EditionQueries editions, Links links) => ApiAnswers.Of(new EditionList { Editions = [.. editions.All().Select(edition => EditionEntry.Of(edition, links))] })));
        Keep(ApiOperation.Edition, app.MapMethods(ApiOperation.Edition.Route, Methods, (string slug, EditionQueries editions, Links links) => editions.Find(slug) is { } edition
            ? ApiAnswers.Of(EditionDetail.Of(edition, editions, links))
            : ApiAnswers.Refused(StatusCodes.Status404NotFound, new Refusal($"There is no award edition at this address. Known are: {string.Join(", ", editions.All().Select(known => known.Slug))}.", []), links)));
        Keep(ApiOperation.Description, app.MapMethods(ApiOperation.Description.Route, Methods, (Links links) => ApiAnswers.Of(OpenApi.Write(links))));

        static void Keep(ApiOperation operation, RouteHandlerBuilder endpoint) => endpoint.WithName(operation.Name).KeptAtEdge().RequireRateLimiting(RequestRate.OfSearches);
    }

    private static ApiIndex Index(Links links) => new()
    {
        Title = PageMeta.SiteName, Version = "1", Licence = DataLicence.Id, LicenceUrl = DataLicence.Url, Documentation = links.Absolute(links.Data()),
        Openapi = links.Absolute(links.Api(ApiOperation.Description)), Practices = links.Absolute(links.Api(ApiOperation.Practices)), Categories = links.Absolute(links.Api(ApiOperation.Categories)),
        Collections = links.Absolute(links.Api(ApiOperation.Collections)), Countries = links.Absolute(links.Api(ApiOperation.Countries)), Editions = links.Absolute(links.Api(ApiOperation.Editions)), Facets = links.Absolute(links.Api(ApiOperation.Facets)),
    };

    private static IResult ListPractices(HttpContext http, ListRequest request, FacetQueries facets, PracticeListQueries practices, ExportQueries exports, Links links)
    {
        var reading = request.Read(http.Request, filter => links.Api(ApiOperation.Practices, filter));
        if (reading.Address is { } address) return Results.Redirect(address, permanent: true);
        if (reading.Filter is not { } filter) return ApiAnswers.Refused(reading.Status, reading.Refusal!, links);
        var ids = practices.Ids(filter);
        var pages = Math.Max(1, (ids.Count + PageSize - 1) / PageSize);
        if (filter.Page > pages) return ApiAnswers.Refused(StatusCodes.Status404NotFound, new Refusal($"This list has {Wording.Count(pages, "page")}.", [new Suggestion("The first page", links.Api(ApiOperation.Practices, filter with { Page = 1 }))]), links);
        var records = exports.Records([.. ids.Skip((filter.Page - 1) * PageSize).Take(PageSize)]);
        return ApiAnswers.Of(new PracticeList
        {
            Total = ids.Count, Page = filter.Page, Pages = pages, PageSize = PageSize, Title = filter.IsEverything ? "All practices" : FilterSentence.Of(filter, facets.NameOf),
            Filter = Chosen(filter), Url = links.Absolute(links.Practices(filter with { Page = 1 })), Self = PageAt(filter.Page)!,
            Prev = PageAt(filter.Page - 1), Next = PageAt(filter.Page + 1), Practices = [.. records.Select(practice => PracticeEntry.Of(practice, links))],
        });

        string? PageAt(int page) => page < 1 || page > pages ? null : links.Absolute(links.Api(ApiOperation.Practices, filter with { Page = page }));
    }

    private static IResult FindPractice(string slug, HttpContext http, PracticeQueries practices, Links links)
    {
        if (practices.Find(slug) is { } practice)
        {
            http.Response.Headers.Link = $"<{links.Absolute(links.Practice(slug))}>; rel=\"canonical\"";
            return ApiAnswers.Of(PracticeDetail.Of(practice, links));
        }
        var absence = PracticeAbsence.Of(slug, practices, links);
        return absence.Now is { } now ? Results.Redirect(links.Api(ApiOperation.Practice, now), permanent: true) : ApiAnswers.Refused(absence.Status, absence.Refusal, links);
    }

    private static IResult CountFacets(HttpContext http, ListRequest request, FacetQueries facets, PracticeListQueries practices, Links links)
    {
        var reading = request.Read(http.Request, filter => links.Api(ApiOperation.Facets, filter with { Sort = null, Page = 1 }));
        if (reading.Address is { } address) return Results.Redirect(address, permanent: true);
        if (reading.Filter is not { } filter) return ApiAnswers.Refused(reading.Status, reading.Refusal!, links);
        return ApiAnswers.Of(new FacetList
        {
            Total = practices.Count(filter), Filter = Chosen(filter),
            Facets = [.. facets.Count(filter).OrderBy(facet => facet.Key).Select(facet => new FacetEntry
            {
                Key = Vocabulary<Facet>.WordFor(facet.Key), Name = FacetNames.Of(facet.Key), Values = [.. facet.Value.Select(FacetValueEntry.Of)],
            })],
        });
    }

    private static Dictionary<string, IReadOnlyList<string>> Chosen(PracticeFilter filter) =>
        (filter with { Page = 1 }).ToQuery().GroupBy(pair => pair.Key, pair => pair.Value).ToDictionary(values => values.Key, values => (IReadOnlyList<string>)[.. values]);
}

using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/practices.csv</c>, <c>.json</c> and <c>.atom</c>: the list that <c>/practices</c> shows for the same query, all of it at once, so that a page number says nothing.</summary>
internal static class ListFormats
{
    public static void MapListFormats(this WebApplication app)
    {
        Map(Format.Csv, CsvList.Write);
        Map(Format.Json, JsonPractice.WriteList);
        Map(Format.Atom, AtomFeed.Write);

        void Map(Format format, Func<ListExport, Links, byte[]> write) =>
            app.MapMethods($"/practices.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http, ListRequest request, FacetQueries facets, PracticeListQueries practices, ExportQueries exports, Links links) =>
            {
                var reading = request.Read(http.Request, filter => links.PracticesAs(format, filter));
                if (reading.Address is { } address) return Results.Redirect(address, permanent: true);
                if (reading.Filter is not { } filter) return FormatResult.Refused(http, reading.Status, reading.Refusal!);
                if (format == Format.Csv) http.Response.Headers.ContentDisposition = $"attachment; filename=\"{CsvList.FileName(filter)}\"";
                var title = filter.IsEverything ? "All practices" : FilterSentence.Of(filter, facets.NameOf);
                var list = new ListExport(filter, title, exports.Records(practices.Ids(filter)));
                return FormatResult.Of(http, format, write(list, links), links.Absolute(links.Practices(filter)));
            }).WithName(Links.RouteOfList(format)).KeptAtEdge().RequireRateLimiting(RequestRate.OfSearches);
    }
}

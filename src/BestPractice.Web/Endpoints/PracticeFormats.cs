using BestPractice.Catalogue;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages.Practices;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/practices/{slug}.json</c>, <c>.md</c> and <c>.bib</c>: one practice, moved or gone as its page is.</summary>
internal static class PracticeFormats
{
    public static void MapPracticeFormats(this WebApplication app)
    {
        Map(Format.Json, JsonPractice.Write);
        Map(Format.Markdown, MarkdownPractice.Write);
        Map(Format.Bibtex, BibtexEntry.Write);

        void Map(Format format, Func<PracticeRecord, Links, byte[]> write) =>
            app.MapMethods($"/practices/{{slug}}.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (string slug, HttpContext http, PracticeQueries practices, Links links) =>
            {
                if (practices.Find(slug) is { } practice) return FormatResult.Of(http, format, write(practice, links), links.Absolute(links.Practice(slug)));
                var absence = PracticeAbsence.Of(slug, practices, links);
                return absence.Now is { } now
                    ? Results.Redirect(links.PracticeAs(format, now) + http.Request.QueryString, permanent: true)
                    : FormatResult.Refused(http, absence.Status, absence.Refusal);
            }).WithName(Links.RouteOfPractice(format)).CacheOutput(EdgeCache.Policy);
    }
}

using BestPractice.Catalogue;
using BestPractice.Web.Edge;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages.Practices;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/practices/{slug}.json</c>, <c>.md</c>, and for bibliographies <c>.bib</c>, <c>.ris</c> and <c>.csl.json</c>: one practice, moved or gone as its page is.</summary>
internal static class PracticeFormats
{
    public static void MapPracticeFormats(this WebApplication app)
    {
        Map(Format.Json, JsonPractice.Write);
        Map(Format.Markdown, MarkdownPractice.Write);
        MapCitation(Format.Bibtex, BibtexEntry.Write);
        MapCitation(Format.Ris, RisRecord.Write);
        MapCitation(Format.Csl, CslItem.Write);

        // A citation tells the day on which it was fetched. The longer ending goes first: to a route, ".csl.json" is ".json" too.
        void MapCitation(Format format, Func<Citation, byte[]> write)
        {
            var citations = app.Services.GetRequiredService<Citations>();
            Map(format, (practice, _) => write(citations.Of(practice))).WithMetadata(new ChangesDaily()).WithOrder(format == Format.Csl ? -1 : 0);
        }

        RouteHandlerBuilder Map(Format format, Func<PracticeRecord, Links, byte[]> write) =>
            app.MapMethods($"/practices/{{slug}}.{format.Ending}", [HttpMethods.Get, HttpMethods.Head], (string slug, HttpContext http, PracticeQueries practices, Links links) =>
            {
                if (practices.Find(slug) is { } practice) return FormatResult.Of(http, format, write(practice, links), links.Absolute(links.Practice(slug)));
                var absence = PracticeAbsence.Of(slug, practices, links);
                return absence.Now is { } now
                    ? Results.Redirect(links.PracticeAs(format, now) + http.Request.QueryString, permanent: true)
                    : FormatResult.Refused(http, absence.Status, absence.Refusal);
            }).WithName(Links.RouteOfPractice(format)).KeptAtEdge();
    }
}

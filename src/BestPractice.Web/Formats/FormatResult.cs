using BestPractice.Web.Pages;

namespace BestPractice.Web.Formats;

/// <summary>Answers to a question for a format.</summary>
internal static class FormatResult
{
    /// <summary>The bytes, and in a header the page that search engines should show instead (RFC 6596).</summary>
    public static IResult Of(HttpContext http, Format format, byte[] bytes, string page)
    {
        http.Response.Headers.Link = $"<{page}>; rel=\"canonical\"";
        return Results.Text(bytes, format.ContentType);
    }

    /// <summary>No, with the error page that a visitor gets for a page.</summary>
    public static IResult Refused(HttpContext http, int status, Refusal refusal)
    {
        http.Features.Set(refusal);
        return Results.StatusCode(status);
    }
}

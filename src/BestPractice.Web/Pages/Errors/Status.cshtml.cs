using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Errors;

/// <summary>What a visitor sees instead of a page. It asks the index for nothing, so that it can always be shown; the frame of a preview does, and goes without an answer.</summary>
public sealed class StatusModel : SitePage
{
    public int Code { get; private set; }

    public string Heading { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<Suggestion> Suggestions { get; private set; } = [];

    public string RequestId => HttpContext.TraceIdentifier;

    /// <summary>Shown only in place of another page: asked for directly, its own address does not exist.</summary>
    public IActionResult OnGet(int code)
    {
        var inPlaceOfAnother = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Code = inPlaceOfAnother ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        var refusal = HttpContext.Features.Get<Refusal>();
        (Heading, var usual) = Words(Code);
        Sentence = refusal?.Sentence ?? usual;
        Suggestions = refusal?.Suggestions ?? [];
        Meta = new PageMeta($"{Heading} ({Code})", usual, "/error", []) { Indexed = false, Exists = false, HasOwnSearch = true };
        return Page();
    }

    private static (string Heading, string Sentence) Words(int code) => code switch
    {
        StatusCodes.Status400BadRequest => ("Spoiled ballot", "This address cannot be read."),
        StatusCodes.Status404NotFound => ("Blank ballot", "There is no page at this address. It may have moved, or nobody ever cast it."),
        StatusCodes.Status410Gone => ("Taken back", "What was here has been taken back."),
        StatusCodes.Status429TooManyRequests => ("One at a time", "Too many searches came from your address in a short time. Please wait a few seconds and try again."),
        _ => ("Recount", "Something went wrong on our side. Nothing you did. Please try again in a minute."),
    };
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BestPractice.Web.Pages;

/// <summary>What every page tells its frame, and how it says no.</summary>
public abstract class SitePage : PageModel
{
    /// <summary>Title, description, canonical address and breadcrumbs; set by every handler that shows the page.</summary>
    public PageMeta Meta { get; protected set; } = null!;

    /// <summary>Tells, before anything else, of which file a page is made, or would be made if there were one: a preview shows its problems.</summary>
    /// <param name="kind">Its folder in the content.</param>
    /// <param name="slug">Its name without the ending.</param>
    protected void MadeOf(string kind, string slug) => HttpContext.Features.Set(new SourceFile(kind, slug));

    /// <summary>The answer to a request for a list that has no filter under its own address: the way there, or the refusal.</summary>
    protected IActionResult Instead(ListReading reading)
    {
        if (reading.Address is { } address) return RedirectPermanent(address);
        return Refuse(reading.Refusal!, reading.Status);
    }

    /// <summary>Any no, such as 410: it was here and was taken back.</summary>
    protected IActionResult Refuse(Refusal refusal, int status)
    {
        HttpContext.Features.Set(refusal);
        return StatusCode(status);
    }

    /// <summary>404 with a sentence of its own and addresses that help.</summary>
    protected IActionResult Missing(string sentence, params Suggestion[] suggestions)
    {
        HttpContext.Features.Set(new Refusal(sentence, suggestions));
        return NotFound();
    }
}

/// <summary>The file of the content that a page is made of.</summary>
/// <param name="Kind">Its folder.</param>
/// <param name="Slug">Its name without the ending.</param>
public sealed record SourceFile(string Kind, string Slug);

/// <summary>Why a page is refused, for the error page.</summary>
/// <param name="Sentence">What the visitor should know.</param>
/// <param name="Suggestions">Where to go instead.</param>
public sealed record Refusal(string Sentence, IReadOnlyList<Suggestion> Suggestions);

/// <summary>An address with its words.</summary>
public sealed record Suggestion(string Words, string Path);

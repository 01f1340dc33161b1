using Microsoft.AspNetCore.Html;

namespace BestPractice.Web.Pages.Shared;

/// <summary>A section of a practice.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Html">Its text, or null where nothing is documented.</param>
/// <param name="Language">The language of the text, where it is not the page's.</param>
public sealed record SectionView(string Id, string Heading, string? Html, string? Language);

/// <summary>What is not encoded again: HTML that the library rendered and checked when it read the content, and data that <see cref="Schema.StructuredData"/> wrote so that nothing in it can be markup.</summary>
public static class Rendered
{
    public static IHtmlContent Text(string html) => new HtmlString(html);

    internal static IHtmlContent Data(string json) => new HtmlString(json);
}

using BestPractice.Catalogue;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Content;

/// <summary>A page of its own from <c>content/pages</c>.</summary>
public sealed class PageModel(PageQueries pages, Links links) : SitePage
{
    public PageRow Text { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        MadeOf("pages", slug);
        if (pages.Find(slug) is not { } page) return Missing("There is no page at this address.");
        Text = page;
        Meta = new PageMeta(page.Title, page.Summary, links.ContentPage(slug), [new Crumb(page.Title, links.ContentPage(slug))]);
        return Page();
    }
}

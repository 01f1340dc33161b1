using BestPractice.Catalogue;
using BestPractice.Practices;
using BestPractice.Web.SocialCards;
using BestPractice.Web.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Practices;

/// <summary>One practice. An earlier address leads to the present one, one that was taken back says why.</summary>
public sealed class PracticeModel(PracticeQueries practices, PracticeListQueries lists, Links links, SiteOptions options) : SitePage
{
    private const int LargestFigure = 6;
    private const int RelatedShown = 3;

    public PracticeRecord Practice { get; private set; } = null!;

    public IReadOnlyList<PracticeCard> Related { get; private set; } = [];

    public PracticeRow Row => Practice.Row;

    public CategoryName MainCategory => Practice.Categories[0];

    /// <summary>The language of the entry, where it is not the page's.</summary>
    public string? Language => Row.Language == "en" ? null : Row.Language;

    public string Address => links.Absolute(links.Practice(Row.Slug));

    /// <summary>When the entry came here and when it last changed, where that is known.</summary>
    public string? Dates => Wording.History(Row, options.Zone);

    /// <summary>Where all changes of its file can be read, where the site knows its repository.</summary>
    public string? History => links.History(Row.Path);

    public IActionResult OnGet(string slug)
    {
        MadeOf("practices", slug);
        if (practices.Find(slug) is not { } practice) return NotHere(slug);
        Practice = practice;
        Related = lists.RelatedTo(slug, RelatedShown);
        var where = Wording.Where(Row.Place, Row.CountryName);
        Meta = new PageMeta(where.Length > 0 && !Row.Title.Contains(where, StringComparison.Ordinal) ? $"{Row.Title}, {where}" : Row.Title, Row.Summary, links.Practice(slug),
            [new Crumb("Practices", links.Practices()), new Crumb(MainCategory.Name, links.Category(MainCategory.Slug)), new Crumb(Row.Title, links.Practice(slug))])
        {
            TitleFollows = true,
            Card = CardReader.Of(lists.FindCard(slug)!),
            Alternates = Alternate.OfPractice(links, slug),
        };
        Meta = Meta with { Data = [PracticeArticle.Of(practice, Meta, links)] };
        return Page();
    }

    /// <summary>The rendered text of a section, or null.</summary>
    public string? Section(SectionKind kind) => Practice.Sections.FirstOrDefault(section => section.Kind == (int)kind)?.Html;

    /// <summary>Up to three results whose value is short enough to stand large.</summary>
    public IReadOnlyList<ResultRow> Figures => [.. Practice.Results.Where(result => result.Value?.Length is > 0 and <= LargestFigure).Take(3)];

    /// <summary>The number under which a result's source stands in the list, from 1.</summary>
    public int? NumberOf(string? source)
    {
        var position = source is null ? -1 : Practice.Sources.ToList().FindIndex(known => known.Id == source);
        return position < 0 ? null : position + 1;
    }

    /// <summary>What no source says, in words.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. new[]
        {
            (Row.Started is null && Row.Ended is null, "when it ran"),
            (Row.Organisation is null && Practice.Leads.Count == 0, "who was in charge"),
            (Row.Cost is null, "cost"),
            (!Practice.Words["funding"].Any(), "funding"),
            (Section(SectionKind.Failures) is null, "what did not work"),
            (Section(SectionKind.Elsewhere) is null, "what it takes elsewhere"),
        }.Where(gap => gap.Item1).Select(gap => gap.Item2),
    ];

    private IActionResult NotHere(string slug)
    {
        var absence = PracticeAbsence.Of(slug, practices, links);
        return absence.Now is { } now ? RedirectPermanent(links.Practice(now) + Request.QueryString) : Refuse(absence.Refusal, absence.Status);
    }
}

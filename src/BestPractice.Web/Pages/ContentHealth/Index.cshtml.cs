using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.ContentHealth;

/// <summary>What the check would say about the content on show, for editors. The page has a route only where it is wanted.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(HealthQueries health, IndexSnapshot index, SiteOptions options, Links links) : SitePage
{
    public ProblemFilter Filter { get; private set; } = ProblemFilter.Everything;

    /// <summary>The last line of the check.</summary>
    public string Summary { get; private set; } = "";

    public IReadOnlyList<ProblemKind> Kinds { get; private set; } = [];

    /// <summary>The files on this page of the list, those with errors first.</summary>
    public IReadOnlyList<HealthFile> Files { get; private set; } = [];

    public IReadOnlyList<UnseenRow> Unseen { get; private set; } = [];

    /// <summary>The pages of unseen entries, where drafts are shown.</summary>
    public IReadOnlyDictionary<string, EntryRow> UnseenEntries { get; private set; } = new Dictionary<string, EntryRow>();

    public string Version => index.Version;

    public string Built { get; private set; } = "";

    public string? HoldsUntil => index.ValidUntil is { } until ? Moment(until) : null;

    /// <summary>How many problems pass the filter.</summary>
    public int Total => Kinds.Where(Filter.Lets).Sum(kind => kind.Number);

    /// <summary>The number of the first problem on this page of the list, from 1.</summary>
    public int First => (Filter.Page - 1) * ProblemFilter.PageSize + 1;

    public int Last => Math.Min(Total, Filter.Page * ProblemFilter.PageSize);

    public PagerView Pager => new(Filter.Page, Math.Max(1, (Total + ProblemFilter.PageSize - 1) / ProblemFilter.PageSize), page => links.ContentHealth(Filter with { Page = page }));

    public TimeZoneInfo Zone => options.Zone;

    public bool IsWhole => Filter == ProblemFilter.Everything;

    public IActionResult OnGet()
    {
        var all = new Suggestion("All problems", links.ContentHealth(ProblemFilter.Everything));
        var (filter, fault, status) = ProblemRequest.Read(Request);
        if (filter is null) return Refuse(new Refusal(fault!, [all]), status);
        if (links.ContentHealth(filter) is var address && !KnownQuery.Fits(Request, address, KnownQuery.OfContentHealth)) return Redirect(address);
        Filter = filter;
        Kinds = health.Kinds();
        if (Filter.Page > Pager.Pages) return Missing($"This list has {Wording.Count(Pager.Pages, "page")}.", all);
        ReadIndex();
        Meta = new PageMeta("Content health", $"What the check says about the content on show: {Summary}.", address, [new Crumb("Content health", links.ContentHealth(ProblemFilter.Everything))]) { Indexed = false };
        return Page();
    }

    /// <summary>How many problems have a severity.</summary>
    public int CountOf(Severity severity) => Kinds.Where(new ProblemFilter(severity).Lets).Sum(kind => kind.Number);

    public string Moment(DateTimeOffset instant) => Wording.Moment(instant, options.Zone);

    private void ReadIndex()
    {
        Summary = health.Figures().ToString();
        Built = Moment(health.Built());
        var problems = health.Problems(Filter);
        Files = HealthFile.Of(problems, health.Entries(problems.Select(problem => problem.Path)));
        if (!IsWhole) return;
        Unseen = health.Unseen();
        UnseenEntries = health.Entries(Unseen.Select(unseen => unseen.Path));
    }
}

using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Authoring;

/// <summary>The addresses that prose may point to inside the site: a country has a page when an entry or a result names it.</summary>
internal sealed class LinkTargets(ContentFolder folder, IEnumerable<Country> countries)
{
    private static readonly string[] Lists = ["practices", "categories", "collections", "countries", "awards", "coverage", "compare", "data"];
    private static readonly string[] OtherReserved = ["search", "api", "content-health", "error", "health", "images", "css", "fonts", "sitemap", "robots"];

    private readonly HashSet<string> _pages = [.. Pages(folder), .. countries.Select(country => $"/countries/{country.Slug}"), .. Images(folder)];
    private readonly HashSet<string> _images = [.. Images(folder)];

    /// <summary>True for a first path segment that a page of its own cannot have.</summary>
    public static bool IsReserved(string segment) => Lists.Contains(segment) || OtherReserved.Contains(segment);

    /// <summary>Reports a link or image that leads nowhere.</summary>
    public void Check(ProseLink link, FileProblems problems)
    {
        var path = link.Target.Split('?', '#')[0].TrimEnd('/');
        var known = link.IsImage ? _images : _pages;
        if (known.Contains(path)) return;
        var nearest = NearestWord.Find(path, known);
        var remedy = nearest is null ? "check the address" : $"did you mean \"{nearest}\"?";
        if (link.IsImage) problems.Add(link.Line, link.Column, ProblemCode.ImageMissing, $"There is no image \"{path}\" in content/images", remedy);
        else problems.Add(link.Line, link.Column, ProblemCode.LinkBroken, $"There is no page \"{path}\"", remedy);
    }

    private static IEnumerable<string> Pages(ContentFolder folder) =>
    [
        "",
        .. Lists.Select(list => $"/{list}"),
        .. folder.SlugsOf(ContentKind.Practices).Select(slug => $"/practices/{slug}"),
        .. folder.SlugsOf(ContentKind.Categories).Select(slug => $"/categories/{slug}"),
        .. folder.SlugsOf(ContentKind.Collections).Select(slug => $"/collections/{slug}"),
        .. folder.SlugsOf(ContentKind.Awards).Select(slug => $"/awards/{slug}"),
        .. folder.SlugsOf(ContentKind.Pages).Select(slug => $"/{slug}"),
    ];

    private static IEnumerable<string> Images(ContentFolder folder) => folder.Images.Select(image => $"/images/{image}");
}

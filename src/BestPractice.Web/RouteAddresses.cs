using System.Buffers;
using System.Collections.Concurrent;

namespace BestPractice.Web;

/// <summary>The addresses of routes. The routes are asked once for each: what differs is the slug at one place, and a page has a hundred links.</summary>
internal sealed class RouteAddresses(LinkGenerator routes)
{
    // Stands for any slug; no part of a route is called so.
    private const string Mark = "any-slug";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly ConcurrentDictionary<string, string> _named = [];
    private readonly ConcurrentDictionary<string, string> _pages = [];
    private readonly ConcurrentDictionary<string, (string Before, string After)> _namedWithSlug = [];
    private readonly ConcurrentDictionary<string, (string Before, string After)> _pagesWithSlug = [];

    public string Named(string name) => _named.GetOrAdd(name, _ => Named(name, values: null));

    public string Named(string name, object? values) =>
        routes.GetPathByName(name, values) ?? throw new InvalidOperationException($"The route {name} does not exist.");

    public string NamedWith(string name, string slug) => With(slug, _namedWithSlug, name, values => Named(name, values));

    public string Page(string page) => _pages.GetOrAdd(page, _ => Page(page, values: null));

    public string PageWith(string page, string slug) => With(slug, _pagesWithSlug, page, values => Page(page, values));

    private string Page(string page, object? values) =>
        routes.GetPathByPage(page, values: values) ?? throw new InvalidOperationException($"The page {page} has no route.");

    /// <summary>What would have to be escaped is left to the routes.</summary>
    private static string With(string slug, ConcurrentDictionary<string, (string Before, string After)> known, string route, Func<object, string> ask)
    {
        if (slug.Length == 0 || slug.AsSpan().ContainsAnyExcept(Plain)) return ask(new { slug });
        if (!known.TryGetValue(route, out var around))
        {
            var address = ask(new { slug = Mark });
            var at = address.LastIndexOf(Mark, StringComparison.Ordinal);
            around = known.GetOrAdd(route, (address[..at], address[(at + Mark.Length)..]));
        }
        return string.Concat(around.Before, slug, around.After);
    }
}

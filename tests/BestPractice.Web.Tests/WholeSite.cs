using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BestPractice.Web.Tests;

/// <summary>Every page of the real site that can be reached by links from home, fetched once.</summary>
public sealed class WholeSite : IAsyncLifetime
{
    private readonly Site _site = new();

    private readonly Dictionary<string, (HttpStatusCode Status, IHtmlDocument? Page)> _visited = [];

    public IReadOnlyDictionary<string, (HttpStatusCode Status, IHtmlDocument? Page)> Visited => _visited;

    public Site Site => _site;

    /// <summary>The pages that answered 200, by path and query.</summary>
    public IEnumerable<KeyValuePair<string, IHtmlDocument>> Pages =>
        Visited.Where(visit => visit.Value.Page is not null && visit.Value.Status == HttpStatusCode.OK).Select(visit => KeyValuePair.Create(visit.Key, visit.Value.Page!));

    public async Task InitializeAsync()
    {
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (Visited.ContainsKey(path)) continue;
            using var answer = await _site.Get(path);
            var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var page = isPage ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
            _visited[path] = (answer.StatusCode, page);
            foreach (var link in LinksOf(page)) waiting.Enqueue(link);
        }
    }

    public Task DisposeAsync()
    {
        _site.Dispose();
        return Task.CompletedTask;
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument? page) => page is null ? [] :
        page.QuerySelectorAll("[href], [src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => link.StartsWith('/'))
            .Select(link => link.Split('#')[0]);
}

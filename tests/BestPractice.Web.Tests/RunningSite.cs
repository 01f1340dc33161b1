using BestPractice.Catalogue;
using BestPractice.Tests;
using BestPractice.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

/// <summary>A site over a content folder of its own that is changed while it runs.</summary>
public sealed class RunningSite : IDisposable
{
    private readonly Site _site;

    /// <param name="content">The content, disposed with the site.</param>
    /// <param name="watching">True to let the site find changes by itself.</param>
    /// <param name="path">Where the site is told that the content is, if not in the folder itself.</param>
    /// <param name="preview">True to show drafts; a site that finds changes by itself does unless told otherwise.</param>
    public RunningSite(TempContent content, bool watching, string? path = null, bool? preview = null)
    {
        Content = content;
        _site = new Site(path ?? content.Path, ("Site:WatchContent", watching ? "true" : "false"), ("Site:Preview", preview ?? watching ? "true" : "false"));
        _site.Services.GetRequiredService<CurrentIndex>();
    }

    public TempContent Content { get; }

    public Site Site => _site;

    public IndexSnapshot Newest => _site.Services.GetRequiredService<CurrentIndex>().Newest;

    /// <summary>Looks at the content as a watching site does.</summary>
    public bool Look() => _site.Services.GetRequiredService<IndexRefresh>().RefreshIfChanged(commits: false, out _);

    public async Task<string> Text(string path)
    {
        using var answer = await _site.Get(path);
        return await answer.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        _site.Dispose();
        Content.Dispose();
    }
}

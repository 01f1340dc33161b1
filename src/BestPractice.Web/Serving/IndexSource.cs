using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Gives the index for the content as it is on disk now. It begins to read at once, while the rest of the program is put together.</summary>
internal sealed class IndexSource
{
    private readonly IndexFolder _folder;
    private readonly string _contentPath;
    private Task<ContentFolder>? _ahead;

    public IndexSource(SiteOptions options, TimeProvider clock)
    {
        _folder = new IndexFolder(options.IndexPath, options.Zone, clock);
        _contentPath = options.ContentPath;
        _ahead = Task.Run(() => ContentFolder.Read(_contentPath));
    }

    public IndexSnapshot Open()
    {
        var ahead = Interlocked.Exchange(ref _ahead, null);
        return _folder.Open(ahead?.GetAwaiter().GetResult() ?? ContentFolder.Read(_contentPath));
    }
}

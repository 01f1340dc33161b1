using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>
/// Gives the index for the content as it is on disk now. It begins to read at once, while the rest of the program is put together; git is asked beside it.
/// The first index waits for git a moment only: a long history must not keep visitors waiting.
/// </summary>
internal sealed class IndexSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly IndexFolder _folder;
    private readonly string _contentPath;
    private (Task<ContentFolder> Content, Task<ContentHistory> History)? _ahead;

    public IndexSource(SiteOptions options, TimeProvider clock)
    {
        _folder = new IndexFolder(options.IndexPath, options.Zone, clock) { Unpublished = options.Preview, Advice = options.Preview || options.ContentHealth };
        _contentPath = options.ContentPath;
        _ahead = Begin();
    }

    /// <summary>The history that the first index went without; null when it had it.</summary>
    public Task<ContentHistory>? Late { get; private set; }

    public IndexSnapshot Open()
    {
        var (content, history) = _ahead ?? Begin();
        var folder = content.GetAwaiter().GetResult();
        if (_ahead is not null && !history.Wait(Patience)) Late = history;
        _ahead = null;
        return _folder.Open(folder.With(Late == history ? null : history.GetAwaiter().GetResult()));
    }

    private (Task<ContentFolder> Content, Task<ContentHistory> History) Begin() => (Task.Run(() => ContentFolder.Read(_contentPath)), Task.Run(() => ContentHistory.Read(_contentPath)));
}

using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>
/// Among so many entries that the whole index takes longer than an editor waits, shows what is edited before it: what was saved before the whole is begun, and what is
/// saved while it is being built. Not in a preview, which shows the problems of every save. Not for two threads at a time.
/// </summary>
internal sealed class QuickEdits(CurrentIndex current, IndexSource source, ContentWatch watch)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);

    private (string Index, ContentFolder Content) _shown = (current.Newest.Path, source.Opened);
    private ContentFolder? _ahead;
    private IndexSnapshot? _beneath;

    /// <summary>False while the index on show is the first, provisional one or that of edits and the whole has still to follow.</summary>
    public bool IsWhole { get; private set; } = !current.Newest.IsProvisional;

    /// <summary>Shows the edited practices of content that has been read; nothing new where only the whole index will do.</summary>
    public void Show(ContentFolder content)
    {
        using var last = current.Enter();
        if (_shown.Index != last.Index.Path || source.Edited(last.Index, _shown.Content, content) is not { } edited) return;
        current.Replace(edited);
        (_shown, _ahead, IsWhole) = ((edited.Path, content), content, false);
    }

    /// <summary>Waits for the whole index and shows what is edited until it is there.</summary>
    /// <param name="whole">What is being built, of the content before those edits.</param>
    public IndexSnapshot ShowUntil(Task<IndexSnapshot> whole)
    {
        _ahead = null;
        try
        {
            FollowUntil(whole);
        }
        finally
        {
            // Whatever happens here, nobody may begin another meanwhile.
            Task.WaitAny(whole);
        }
        return whole.GetAwaiter().GetResult();
    }

    /// <summary>Shows the whole index, with the edits upon it that were shown while it was being built.</summary>
    /// <param name="whole">It.</param>
    /// <param name="content">Its content.</param>
    public void ShowWhole(IndexSnapshot whole, ContentFolder content)
    {
        var above = _ahead is { } ahead ? source.Edited(whole, content, ahead) : null;
        current.Replace(above ?? whole);
        if (_beneath is { } last && last != whole) current.Refuse(last);
        // The next whole index is made of it.
        _beneath = above is null ? null : whole;
        (_shown, _ahead, IsWhole) = (above is null ? (whole.Path, content) : (above.Path, _ahead!), null, above is null);
    }

    private void FollowUntil(Task whole)
    {
        var (seen, last) = (watch.Seen, watch.Seen);
        while (Task.WaitAny([whole], Settling) < 0)
        {
            var told = watch.Changes;
            if (told == last && told != seen)
            {
                seen = told;
                ShowOnDisk();
            }
            last = told;
        }
    }

    private void ShowOnDisk()
    {
        try
        {
            if (source.IsSlow) Show(source.ReadAside());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next look meets the same and tells it.
        }
    }
}

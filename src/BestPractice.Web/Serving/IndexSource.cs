using System.Diagnostics;
using BestPractice.Authoring;
using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>
/// Gives the index for the content as it is on disk now. What was begun ahead is read while the rest of the program is put together; git is asked beside it.
/// The first index waits for git a moment only: a long history must not keep visitors waiting. Among many files, a first one that has to be built is provisional.
/// Not for two threads at a time.
/// </summary>
internal sealed class IndexSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    /// <summary>How long the readings of unchanged files are kept after a change: who edits saves again.</summary>
    private static readonly TimeSpan Editing = TimeSpan.FromMinutes(2);

    /// <summary>With fewer files the whole index is there as soon as the edits alone.</summary>
    private const int Many = 1_000;

    private readonly SiteOptions _options;
    private readonly IndexFolder _folder;
    private readonly TimeProvider _clock;
    private readonly Readings _readings = new();
    private DateTimeOffset? _read;
    private Task<ContentFolder>? _content;
    private Task<ContentHistory>? _history;
    private ContentHistory? _known;
    private ContentFolder? _opened;
    private ContentFolder? _settled;
    private LastGood? _lastGood;

    public IndexSource(SiteOptions options, (Task<ContentFolder> Content, Task<ContentHistory> History) ahead, TimeProvider clock)
    {
        _options = options;
        _folder = new IndexFolder(options.IndexPath, options.Zone, clock) { Unpublished = options.Preview, Advice = options.Preview || options.ContentHealth };
        _clock = clock;
        (_content, _history) = ahead;
    }

    /// <summary>True where a reload that loses more than half is taken for an accident. An editor at the own desk sees what is there.</summary>
    public bool GuardsAgainstLoss => !_folder.Unpublished;

    /// <summary>Begins to read on other threads.</summary>
    public static (Task<ContentFolder> Content, Task<ContentHistory> History) Begin(string path) =>
        (Task.Run(() => ContentFolder.Read(path)), Task.Run(() => ContentHistory.Read(path)));

    /// <summary>The history that the first index went without; null when it had it.</summary>
    public Task<ContentHistory>? Late { get; private set; }

    /// <summary>How long it took to open the last index, with what still had to be read for it.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>The index for the content on disk. Call <see cref="Shown"/> or <see cref="HeldBack"/> then; without either, the same content is tried again.</summary>
    public IndexSnapshot Open()
    {
        BeginToRead();
        var (content, history) = (_content!, _history!);
        (_content, _history) = (null, null);
        var began = Stopwatch.GetTimestamp();
        var folder = content.GetAwaiter().GetResult();
        if (_lastGood is null && !history.Wait(Patience)) Late = history;
        else _known = history.GetAwaiter().GetResult();
        _opened = folder;
        _read = _clock.GetUtcNow();
        var index = _folder.Open(folder.With(_known).With(_readings), _lastGood, quickly: _lastGood is null && IsSlow);
        Took = Stopwatch.GetElapsedTime(began);
        return index;
    }

    /// <summary>What has been read and not been opened yet, with what git has said; null when nothing has.</summary>
    public ContentFolder? Unopened => _content is { IsCompletedSuccessfully: true } read ? read.Result.With(_known) : null;

    /// <summary>The content of the index that was opened last.</summary>
    public ContentFolder Opened => _opened!;

    /// <summary>True for so much content that the whole index takes longer than an editor waits; not in a preview, which shows the problems of every save.</summary>
    public bool IsSlow => _opened?.FileCount >= Many && !_options.ShowsContentHealth;

    /// <summary>The content on disk, read beside what is opened: this and <see cref="Edited"/> may be asked by another thread meanwhile.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentFolder ReadAside() => ContentFolder.Read(_options.ContentPath).With(_known);

    /// <summary>An index with edited practices written anew and the rest as it was; null where only the whole will do or comes as soon.</summary>
    public IndexSnapshot? Edited(IndexSnapshot index, ContentFolder before, ContentFolder after) =>
        IsSlow ? EditedIndex.Of(index, before, after, _options.Zone, _clock.GetUtcNow()) : null;

    /// <summary>Forgets what was read of each file, which takes more memory than the rest of the program, and indexes of before. False when nobody would notice, or when an editor may need it soon.</summary>
    /// <param name="evenSoon">True to forget it in any case.</param>
    public bool ForgetReadings(bool evenSoon)
    {
        if (_read is not { } read || !evenSoon && (_clock.GetUtcNow() - read).Duration() < Editing) return false;
        _read = null;
        _readings.Forget();
        _folder.ForgetRemoved();
        return true;
    }

    /// <summary>Takes what came late; true when it says something.</summary>
    public bool Take(ContentHistory late)
    {
        _known = late;
        return late.Digest != ContentHistory.None.Digest;
    }

    /// <summary>Asks git anew the next time, even where the last commit is the same: a clone may have become deeper.</summary>
    public void ForgetHistory() => _known = null;

    /// <summary>Remembers what is good now, for the time when it is not.</summary>
    public void Shown(IndexSnapshot index)
    {
        var problems = new ProblemQueries(index);
        var withErrors = problems.All().Where(problem => problem.IsError).Select(problem => problem.Path).ToHashSet();
        _lastGood = (_lastGood ?? LastGood.None).Then(_opened!, withErrors, problems.Kept());
        _settled = _opened;
    }

    /// <summary>Remembers that what was opened last is not to be shown.</summary>
    public void HeldBack() => _settled = _opened;

    /// <summary>True when the content on disk is another than was shown or held back last.</summary>
    /// <param name="commits">True to ask for the last commit, too.</param>
    /// <param name="took">How long it took to look at the content.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public bool Differs(bool commits, out TimeSpan took)
    {
        var began = Stopwatch.GetTimestamp();
        var content = ContentFolder.Read(_options.ContentPath);
        took = Stopwatch.GetElapsedTime(began);
        // While the first history is still being read, another answer of git would be waited for.
        if (content.Digest == _settled?.Digest) return commits && (Late is null || Late.IsCompleted) && ContentHistory.LastCommit(_options.ContentPath) != _known?.Commit;
        _content = Task.FromResult(content);
        return true;
    }

    private void BeginToRead()
    {
        _content ??= Task.Run(() => ContentFolder.Read(_options.ContentPath));
        _history ??= Task.Run(() => ContentHistory.Read(_options.ContentPath, _known));
    }
}

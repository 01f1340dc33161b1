using System.Globalization;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>
/// Walks back through the log of <see cref="GitLog"/> and follows each file of today under its earlier names.
/// A move without another byte is no change; a file that was deleted and made again begins anew.
/// </summary>
internal sealed class GitLogReader
{
    /// <summary>Begins a commit; what follows are its time and "grafted" where its parents are not known.</summary>
    public const char CommitMark = '>';

    // By the name that a file has at this point of the past. Null: the name belongs to no file of today.
    private readonly Dictionary<string, Trace?> _names = [];
    private readonly List<Trace> _traces = [];
    private DateTimeOffset? _time;

    private GitLogReader()
    {
    }

    /// <summary>The last blob and the dates of each file, by its path of today.</summary>
    /// <param name="log">The log.</param>
    /// <param name="prefix">What stands before each path.</param>
    public static IReadOnlyDictionary<string, (string Blob, FileDates Dates)> Read(string log, string prefix)
    {
        var reader = new GitLogReader();
        using var words = log.Split('\0').Select(word => word.TrimStart('\n')).GetEnumerator();
        while (words.MoveNext())
        {
            if (words.Current.StartsWith(CommitMark)) reader.Commit(words.Current[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            else if (words.Current.StartsWith(':')) reader.Change(words.Current, words);
        }
        return reader._traces.Where(trace => trace.Path.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(trace => trace.Path[prefix.Length..], trace => (trace.Blob, new FileDates(trace.Appeared, trace.Changed)));
    }

    /// <summary>At the border of a shallow clone every file seems new, so its time says nothing.</summary>
    private void Commit(string[] words) =>
        _time = words.Skip(1).Any(word => word.Trim(',') == "grafted") ? null : DateTimeOffset.FromUnixTimeSeconds(long.Parse(words[0], CultureInfo.InvariantCulture));

    /// <summary>One file of a commit: a colon, mode and blob for each parent; mode and blob after it; a letter for each parent; then a name, of a move two.</summary>
    private void Change(string line, IEnumerator<string> words)
    {
        var parents = line.Length - line.TrimStart(':').Length;
        var fields = line[parents..].Split(' ');
        var (before, after, status) = (fields[parents + 1], fields[(2 * parents) + 1], fields[^1]);
        words.MoveNext();
        var old = words.Current;
        if (parents == 1 && status[0] is 'R' or 'C' && words.MoveNext()) Moved(old, words.Current, before == after, after);
        else if (status.All(letter => letter == 'D')) _names.TryAdd(old, null);
        else Touched(old, after, isChange: parents > 1 || before != after, isFirst: status.All(letter => letter == 'A'));
    }

    private void Moved(string from, string to, bool isSame, string blob)
    {
        Touched(to, blob, !isSame, isFirst: false);
        var trace = _names[to];
        _names[to] = null;
        if (_names.GetValueOrDefault(from) is null) _names[from] = trace;
    }

    private void Touched(string name, string blob, bool isChange, bool isFirst)
    {
        if (!_names.TryGetValue(name, out var trace))
        {
            _names[name] = trace = new Trace(name, blob);
            _traces.Add(trace);
        }
        if (isFirst) _names[name] = null;
        trace?.Meet(_time, isChange, isFirst);
    }

    /// <summary>A file of today on the way back.</summary>
    private sealed class Trace(string path, string blob)
    {
        private bool _hasChanged;

        public string Path { get; } = path;

        public string Blob { get; } = blob;

        public DateTimeOffset? Changed { get; private set; }

        public DateTimeOffset? Appeared { get; private set; }

        public void Meet(DateTimeOffset? time, bool isChange, bool isFirst)
        {
            if (isChange && !_hasChanged) (_hasChanged, Changed) = (true, time);
            if (isFirst) Appeared = time;
        }
    }
}

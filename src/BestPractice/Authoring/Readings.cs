namespace BestPractice.Authoring;

/// <summary>What was read of files, kept for the next time: who saves one file among thousands does not wait for the others. Not for two threads at a time.</summary>
public sealed class Readings
{
    private Dictionary<string, FileReading> _known = [];
    private string _history = "";

    /// <summary>Forgets everything, for the sake of memory.</summary>
    public void Forget() => _known = [];

    /// <summary>Reads what is not known as it is now. What rules and advice added to the problems of known files is gone.</summary>
    internal List<FileReading> Of(IEnumerable<ContentFile> files, EntryReader reader, ContentHistory history)
    {
        if (_history != history.Digest) Forget();
        _history = history.Digest;
        var read = files.AsParallel().AsOrdered().Select(file => Known(file) ?? reader.Read(file)).ToList();
        _known = read.ToDictionary(one => one.File.Path, StringComparer.Ordinal);
        return read;
    }

    /// <summary>A file of other bytes is another, and so is one of another time: entries that no commit dates are dated by it.</summary>
    private FileReading? Known(ContentFile file)
    {
        if (!_known.TryGetValue(file.Path, out var known) || known.File.Written != file.Written || known.File.Problem != file.Problem || !known.File.Bytes.AsSpan().SequenceEqual(file.Bytes)) return null;
        known.Problems.BackToOwn();
        return known with { File = file };
    }
}

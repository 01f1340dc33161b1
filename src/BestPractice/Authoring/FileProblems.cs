namespace BestPractice.Authoring;

/// <summary>The problems of one file, collected while it is read.</summary>
internal sealed class FileProblems(string path)
{
    private const string CurlyQuotes = "“”„‟«»‘’‚";

    private static readonly ProblemCode[] SpoiltByQuotes =
    [
        ProblemCode.AddressInvalid, ProblemCode.CountryUnknown, ProblemCode.DateInvalid, ProblemCode.KeyUnknown, ProblemCode.NumberInvalid, ProblemCode.SlugInvalid,
        ProblemCode.SourceUnknown, ProblemCode.ValueUnknown,
    ];

    /// <summary>Errors and warnings are told up to this number each: a page of HTML pasted into a text makes a hundred thousand.</summary>
    public const int MostOfEach = 200;

    private readonly List<Problem> _found = [];
    private int _own;

    public string Path => path;

    public IReadOnlyList<Problem> Found => _found;

    public bool HasErrors => _found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Ends the reading of the file: what is added from now on comes of looking at the whole content.</summary>
    public void EndOwn() => _own = _found.Count;

    /// <summary>Forgets what was added since.</summary>
    public void BackToOwn() => _found.RemoveRange(_own, _found.Count - _own);

    /// <summary>Two checks that find the same thing tell it once.</summary>
    public void Add(int line, int column, ProblemCode code, string sentence, string remedy)
    {
        var problem = new Problem(path, line, column, code, sentence, remedy);
        if (_found.Count(other => other.Severity == problem.Severity) < MostOfEach && !_found.Contains(problem)) _found.Add(problem);
    }

    /// <summary>Curly quotes, which word processors make, belong to the value in YAML: where the value is refused, they are the reason.</summary>
    public void Add(YamlNode place, ProblemCode code, string sentence, string remedy)
    {
        var curly = place is YamlText { Plain: true } text && SpoiltByQuotes.Contains(code) && text.Value.AsSpan().Trim() is [var first, ..] && CurlyQuotes.Contains(first);
        Add(place.Line, place.Column, code, sentence, curly ? "remove the curly quotes, or write straight ones (\")" : remedy);
    }
}

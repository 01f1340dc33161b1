namespace BestPractice.Authoring;

/// <summary>The problems of one file, collected while it is read.</summary>
internal sealed class FileProblems(string path)
{
    private readonly List<Problem> _found = [];

    public string Path => path;

    public IReadOnlyList<Problem> Found => _found;

    public bool HasErrors => _found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Two checks that find the same thing tell it once.</summary>
    public void Add(int line, int column, ProblemCode code, string sentence, string remedy)
    {
        var problem = new Problem(path, line, column, code, sentence, remedy);
        if (!_found.Contains(problem)) _found.Add(problem);
    }

    public void Add(YamlNode place, ProblemCode code, string sentence, string remedy) =>
        Add(place.Line, place.Column, code, sentence, remedy);
}

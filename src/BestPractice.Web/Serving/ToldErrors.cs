using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Which errors of the content have been told, so that each is told once while it lasts. An error that only moves to another line is the same.</summary>
internal sealed class ToldErrors
{
    private Dictionary<(string Path, string Code, string Sentence), int> _told = [];

    /// <summary>Takes the errors that there are now.</summary>
    /// <returns>Those that are new, and the files that had some and have none any more.</returns>
    public (IReadOnlyList<ProblemRow> New, IReadOnlyList<string> Mended) Take(IReadOnlyList<ProblemRow> errors)
    {
        var kinds = errors.GroupBy(error => (error.Path, error.Code, error.Sentence)).ToList();
        var added = kinds.SelectMany(kind => kind.Skip(_told.GetValueOrDefault(kind.Key))).ToList();
        var mended = _told.Keys.Select(kind => kind.Path).Except(errors.Select(error => error.Path)).ToList();
        _told = kinds.ToDictionary(kind => kind.Key, kind => kind.Count());
        return (added, mended);
    }
}

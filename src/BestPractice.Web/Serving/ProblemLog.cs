using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>Logs each error of the content once when it appears, and each file once when it is mended. Warnings are only counted, with the index.</summary>
internal sealed partial class ProblemLog(ILogger<ProblemLog> log)
{
    private readonly ToldErrors _told = new();
    private readonly Lock _telling = new();

    public void Tell(IndexSnapshot index)
    {
        lock (_telling)
        {
            var (added, mended) = _told.Take([.. new ProblemQueries(index).All().Where(problem => problem.IsError)]);
            foreach (var (error, path, sentence, remedy) in added.Select(error => (error, PlainLine.Of(error.Path), PlainLine.Of(error.Sentence), PlainLine.Of(error.Remedy))))
                ContentError(path, error.Line, error.Column, error.Code, sentence, remedy);
            foreach (var path in mended.Select(PlainLine.Of)) NoErrorsAnyMore(path);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path}:{Line}:{Column}: {Code}: {Sentence} ({Remedy})")]
    private partial void ContentError(string path, int line, int column, string code, string sentence, string remedy);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Path}: no errors any more")]
    private partial void NoErrorsAnyMore(string path);
}

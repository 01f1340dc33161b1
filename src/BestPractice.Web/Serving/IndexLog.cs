using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>What the log says about the index.</summary>
internal static partial class IndexLog
{
    /// <summary>One line for the index and one for each problem of its content.</summary>
    public static void Opened(ILogger log, IndexSnapshot index)
    {
        var practices = new PracticeListQueries(index).Total();
        ShowsPractices(log, practices, index.Version);
        foreach (var problem in new PageQueries(index).Problems())
            ContentProblem(log, problem.Path, problem.Line, problem.Column, problem.Code, problem.Sentence, problem.Remedy);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Practices} practices are shown, content version {Version}")]
    private static partial void ShowsPractices(ILogger log, int practices, string version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path}:{Line}:{Column}: {Code}: {Sentence} ({Remedy})")]
    private static partial void ContentProblem(ILogger log, string path, int line, int column, string code, string sentence, string remedy);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be read again; the last index stays")]
    public static partial void RefreshFailed(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content has {Next} where it had {Last}; the last index stays. Start the program again if this is meant")]
    public static partial void RefreshHeldBack(ILogger log, string next, string last);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The system does not tell of changes in the content folder ({Reason}); it is looked at from time to time")]
    public static partial void NotWatched(ILogger log, string reason);
}

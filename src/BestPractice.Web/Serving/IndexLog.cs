using BestPractice.Catalogue;

namespace BestPractice.Web.Serving;

/// <summary>What the log says about the index.</summary>
internal static partial class IndexLog
{
    /// <summary>One line with the figures; the errors themselves are told by <see cref="ProblemLog"/>.</summary>
    public static void Opened(ILogger log, IndexSnapshot index)
    {
        var figures = new FigureQueries(index).Read();
        ShowsPractices(log, figures.Practices, index.Version, figures.Errors, figures.Warnings);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Practices} practices are shown, content version {Version}, errors {Errors}, warnings {Warnings}")]
    private static partial void ShowsPractices(ILogger log, int practices, string version, int errors, int warnings);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be read again; the last index stays")]
    public static partial void RefreshFailed(ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content has {Next} where it had {Last}; the last index stays. Start the program again if this is meant")]
    public static partial void RefreshHeldBack(ILogger log, string next, string last);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index file {File} was changed or removed; it is built again")]
    public static partial void Damaged(ILogger log, string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The system does not tell of changes in the content folder ({Reason}); it is looked at from time to time")]
    public static partial void NotWatched(ILogger log, string reason);
}

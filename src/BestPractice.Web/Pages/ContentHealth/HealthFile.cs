using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web.Pages.ContentHealth;

/// <summary>A file with its problems of one severity on one page of the list.</summary>
/// <param name="Path">The file, below the content folder.</param>
/// <param name="Severity">The severity of all of them.</param>
/// <param name="Problems">By line and column.</param>
public sealed record HealthFile(string Path, Severity Severity, IReadOnlyList<ProblemRow> Problems)
{
    /// <summary>The entry as it is shown, if it is.</summary>
    public EntryRow? Entry { get; init; }

    /// <summary>True where the entry is shown as it last was without an error.</summary>
    public bool Kept => Problems.Any(problem => problem.Kept);

    /// <summary>The problems, which come in order, file by file.</summary>
    public static IReadOnlyList<HealthFile> Of(IReadOnlyList<ProblemRow> problems, IReadOnlyDictionary<string, EntryRow> entries) =>
    [
        .. problems.GroupBy(problem => (problem.Severity, problem.Path))
            .Select(file => new HealthFile(file.Key.Path, Vocabulary<Severity>.TryParse(file.Key.Severity)!.Value, [.. file]) { Entry = entries.GetValueOrDefault(file.Key.Path) }),
    ];

    /// <summary>What became of it, where that needs saying.</summary>
    public string State => (Severity, Kept, Entry) switch
    {
        (Severity.Error, true, _) => "Shown as it last was without errors.",
        (Severity.Error, _, _) => "Left out until it is mended.",
        (_, _, null) => "No page shows it at present.",
        _ => "",
    };
}

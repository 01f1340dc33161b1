using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Practices;

namespace BestPractice.Catalogue;

/// <summary>Which problems an editor wants to see.</summary>
/// <param name="Severity">Errors or warnings alone, or null.</param>
/// <param name="Code">One kind of problem alone, or null.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record ProblemFilter(Severity? Severity = null, ProblemCode? Code = null, int Page = 1)
{
    /// <summary>Problems on a page of the list.</summary>
    public const int PageSize = 100;

    /// <summary>All problems, from the first.</summary>
    public static readonly ProblemFilter Everything = new();

    /// <summary>The query keys that mean something, in canonical order.</summary>
    public static readonly IReadOnlyList<string> Keys = ["severity", "code", "page"];

    /// <summary>The word of the severity, or null.</summary>
    public string? SeverityWord => Severity is { } severity ? Vocabulary<Severity>.WordFor(severity) : null;

    /// <summary>The word of the code, or null.</summary>
    public string? CodeWord => Code is { } code ? Vocabulary<ProblemCode>.WordFor(code) : null;

    /// <summary>The one query under which the filter has its address, from the question mark on; empty for everything.</summary>
    public string CanonicalQuery
    {
        get
        {
            string?[] values = [SeverityWord, CodeWord, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null];
            var pairs = Keys.Zip(values).Where(pair => pair.Second is not null).Select(pair => $"{pair.First}={pair.Second}").ToList();
            return pairs.Count > 0 ? "?" + string.Join('&', pairs) : "";
        }
    }

    /// <summary>Whether a kind of problem passes.</summary>
    public bool Lets(ProblemKind kind) => (SeverityWord ?? kind.Severity) == kind.Severity && (CodeWord ?? kind.Code) == kind.Code;
}

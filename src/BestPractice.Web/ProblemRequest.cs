using System.Globalization;
using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Practices;

namespace BestPractice.Web;

/// <summary>Reads from a request which problems an editor wants to see.</summary>
internal static class ProblemRequest
{
    private const int MaximumPage = 1_000_000;

    /// <summary>The filter, or a sentence about what is wrong with the status to answer.</summary>
    public static (ProblemFilter? Filter, string? Fault, int Status) Read(HttpRequest request)
    {
        var (severity, code, page) = (Value("severity"), Value("code"), Value("page"));
        var filter = new ProblemFilter(Vocabulary<Severity>.TryParse(severity?.ToLowerInvariant()), Vocabulary<ProblemCode>.TryParse(code?.ToLowerInvariant()));
        if (severity is not null && filter.Severity is null) return (null, $"There is no severity “{Shown(severity)}”. Known are: {string.Join(", ", Vocabulary<Severity>.Words)}.", StatusCodes.Status404NotFound);
        if (code is not null && filter.Code is null) return (null, $"There is no kind of problem “{Shown(code)}”.", StatusCodes.Status404NotFound);
        if (page is null) return (filter, null, StatusCodes.Status200OK);
        return int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaximumPage
            ? (filter with { Page = number }, null, StatusCodes.Status200OK)
            : (null, $"“{Shown(page)}” is not the number of a page.", StatusCodes.Status400BadRequest);

        string? Value(string key) => request.Query[key].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
    }

    private static string Shown(string given) => PlainLine.Of(given.Length <= 60 ? given : string.Concat(given.AsSpan(0, 60), "…"));
}

using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Web.Pages;

namespace BestPractice.Web;

/// <summary>Reads which practices a request sets side by side.</summary>
public sealed class CompareRequest(PracticeQueries practices, Links links)
{
    /// <summary>More columns can neither be read nor printed.</summary>
    public const int Most = 4;

    private const int LongestShown = 60;

    /// <summary>The practices of a request in its order, or where to go or why not; query keys that mean nothing change nothing.</summary>
    public CompareReading Read(HttpRequest request)
    {
        var slugs = Present(request.Query["p"]);
        if (slugs.Count > Most)
            return Refused(StatusCodes.Status400BadRequest, $"At most {Most} practices stand side by side.", new Suggestion($"Compare the first {Most}", links.Compare(slugs.Take(Most))));
        var found = slugs.ConvertAll(practices.Find);
        if (found.IndexOf(null) is >= 0 and var missing) return NotHere(slugs, missing);
        var words = new FilterReader(FilterReader.Nothing).Read(key => key == "q" ? request.Query[key] : []).Filter!.Words;
        var address = links.Compare(slugs, words);
        return new CompareReading([.. found.OfType<PracticeRecord>()], words, KnownQuery.Fits(request, address, KnownQuery.OfCompare) ? null : address);
    }

    /// <summary>Each practice once and under its present slug; one too many is enough to know.</summary>
    private List<string> Present(IEnumerable<string?> given)
    {
        var slugs = given.Select(slug => slug?.Trim()).OfType<string>().Where(slug => slug.Length > 0).Distinct();
        return [.. slugs.Select(slug => practices.FindAlias(slug) ?? slug).Distinct().Take(Most + 1)];
    }

    private CompareReading NotHere(List<string> slugs, int missing)
    {
        var slug = slugs[missing];
        var others = slugs.Where((_, position) => position != missing).ToList();
        var rest = new Suggestion(others.Count > 0 ? "Compare without it" : "How to compare", links.Compare(others));
        if (practices.FindWithdrawn(slug) is { } withdrawn) return Refused(StatusCodes.Status410Gone, $"“{withdrawn.Title}” was taken back: {withdrawn.Reason}", rest);
        var sentence = $"There is no practice “{(slug.Length > LongestShown ? slug[..LongestShown] + "…" : slug)}”.";
        if (NearestWord.Find(slug, practices.Slugs()) is not { } nearest || practices.Find(nearest) is not { } near) return Refused(StatusCodes.Status404NotFound, sentence, rest);
        return Refused(StatusCodes.Status404NotFound, $"{sentence} {near.Row.Title}?",
            new Suggestion($"With {near.Row.Title}", links.Compare(slugs.Select((given, position) => position == missing ? nearest : given).Distinct())), rest);
    }

    private static CompareReading Refused(int status, string sentence, params Suggestion[] suggestions) => new([], "", null) { Refusal = new Refusal(sentence, suggestions), Status = status };
}

/// <summary>What became of reading a request for a comparison.</summary>
/// <param name="Practices">The practices side by side, none when there is a refusal.</param>
/// <param name="Words">The words searched for among other practices.</param>
/// <param name="Address">Where the comparison has its address, if the request spells it otherwise.</param>
public sealed record CompareReading(IReadOnlyList<PracticeRecord> Practices, string Words, string? Address)
{
    /// <summary>Why there is no comparison.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;
}

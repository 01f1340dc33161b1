using BestPractice.Catalogue;
using BestPractice.Search;

namespace BestPractice.Web.Pages.Practices;

/// <summary>Why there is no practice at an address, whatever the format.</summary>
/// <param name="Status">The answer's status.</param>
/// <param name="Refusal">What the visitor should know.</param>
/// <param name="Now">The present slug of an entry that has moved.</param>
public sealed record PracticeAbsence(int Status, Refusal Refusal, string? Now = null)
{
    public static PracticeAbsence Of(string slug, PracticeQueries practices, Links links)
    {
        if (practices.FindAlias(slug) is { } now) return new(StatusCodes.Status301MovedPermanently, new Refusal("This practice has moved.", []), now);
        if (practices.FindWithdrawn(slug) is { } withdrawn) return new(StatusCodes.Status410Gone, new Refusal($"“{withdrawn.Title}” was taken back: {withdrawn.Reason}", []));
        return NearestWord.Find(slug, practices.Slugs()) is { } nearest && practices.Find(nearest) is { } near
            ? new(StatusCodes.Status404NotFound, new Refusal($"There is no practice at this address. {near.Row.Title}?", [new Suggestion(near.Row.Title, links.Practice(nearest))]))
            : new(StatusCodes.Status404NotFound, new Refusal("There is no practice at this address.", []));
    }
}

using BestPractice.Catalogue;
using BestPractice.Web.Pages;
using BestPractice.Web.Pages.Shared;

namespace BestPractice.Web;

/// <summary>Reads from a request what a list is asked for, in whatever form the list is sent.</summary>
public sealed class ListRequest(FacetQueries facets, Links links)
{
    /// <summary>The filter of a request, or where to go or why not.</summary>
    /// <param name="request">The request; query keys that mean nothing change nothing.</param>
    /// <param name="addressOf">The one address of a filter. A request under another spelling of it is sent there.</param>
    public ListReading Read(HttpRequest request, Func<PracticeFilter, string> addressOf)
    {
        var reading = new FilterReader(facets.Known()).Read(key => request.Query[key]);
        var all = new Suggestion("All practices", links.Practices());
        if (reading.Unreadable is { } sentence) return new ListReading(null, null, new Refusal(sentence, [all]), StatusCodes.Status400BadRequest);
        if (reading.Unknown is { } unknown) return new ListReading(null, null, RefusalOf(unknown, addressOf, all), StatusCodes.Status404NotFound);
        var address = addressOf(reading.Filter!);
        return KnownQuery.Fits(request, address, KnownQuery.OfLists)
            ? new ListReading(reading.Filter, null, null, StatusCodes.Status200OK)
            : new ListReading(null, address, null, StatusCodes.Status301MovedPermanently);
    }

    private static Refusal RefusalOf(UnknownValue unknown, Func<PracticeFilter, string> addressOf, Suggestion all)
    {
        var noun = FacetNames.Of(unknown.Facet).ToLowerInvariant();
        return unknown.Nearest is { } nearest
            ? new Refusal($"There is no {noun} “{unknown.Value}”. {nearest.Name}?", [new Suggestion(nearest.Name, addressOf(unknown.Suggestion)), all])
            : new Refusal($"There is no {noun} “{unknown.Value}”.", [all]);
    }
}

/// <summary>What became of reading a request for a list.</summary>
/// <param name="Filter">The filter, if the request asks for one under its own address.</param>
/// <param name="Address">Where the filter has its address, if the request spells it otherwise.</param>
/// <param name="Refusal">Why there is no filter.</param>
/// <param name="Status">The status of the answer.</param>
public sealed record ListReading(PracticeFilter? Filter, string? Address, Refusal? Refusal, int Status);

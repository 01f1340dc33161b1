using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>Categories, countries, editions and outcomes that a visitor typed by name, offered as the filters they are.</summary>
/// <param name="index">The index.</param>
/// <param name="lists">The lists that count what an offer gives.</param>
public sealed class DirectOffers(IndexSnapshot index, PracticeListQueries lists)
{
    private const int MostOffers = 4;
    private const int ShortestBeginning = 3;

    internal static readonly Facet[] Offered = [Facet.Category, Facet.Country, Facet.Edition, Facet.Outcome];

    /// <summary>
    /// What to offer for the words of a filter, the most complete first, each with the exact number of practices that it gives: <c>water in Poland</c> offers Poland with the word water.
    /// A name counts when all its words were typed, or when all that was typed is its beginning. It takes the place of what was chosen in its facet, so that the offer gives what it names.
    /// </summary>
    public IReadOnlyList<DirectOffer> For(PracticeFilter filter)
    {
        var typed = TextWord.Of(filter.Words).Select(word => word.In(filter.Words)).ToList();
        if (typed.Count is 0 or > SearchPhrase.MaximumWords) return [];
        var named = Offered.SelectMany(facet => index.Lists.Values[facet].Where(value => !filter.Choices.Contains(facet, value.Slug)).Select(value => (Facet: facet, Value: value, Used: Used(facet, value, typed))))
            .Where(name => name.Used is not null).ToList();
        var together = named.DistinctBy(name => name.Facet).ToList();
        var offers = named.Select(name => Offer(filter, typed, [name]));
        if (together.Count > 1) offers = offers.Prepend(Offer(filter, typed, together));
        return [.. offers.Where(offer => offer.Practices > 0).DistinctBy(offer => offer.Filter.Choices).Take(MostOffers)];
    }

    private DirectOffer Offer(PracticeFilter filter, List<string> typed, List<(Facet Facet, FacetValue Value, HashSet<int>? Used)> names)
    {
        var left = typed.Where((word, position) => !names.Exists(name => name.Used!.Contains(position)) && !SearchPhrase.Unspoken.Contains(word.ToLowerInvariant()));
        var offered = names.Aggregate(filter.WithWords(string.Join(' ', left)), (other, name) => other.Without(name.Facet).With(name.Facet, name.Value.Slug)) with { Sort = null };
        return new DirectOffer([.. names.Select(name => (name.Facet, name.Value))], offered, lists.Count(offered));
    }

    /// <summary>The positions of the typed words that make a name, or null when they do not.</summary>
    private static HashSet<int>? Used(Facet facet, FacetValue value, List<string> typed) => NamesOf(facet, value).Select(name =>
    {
        var words = TextWord.Of(name).Select(word => word.In(name)).ToList();
        if (words.Count == 0) return null;
        var positions = words.Select(word => typed.FindIndex(other => Same(word, other))).ToHashSet();
        return !positions.Contains(-1) ? positions : Begins(words, typed) ? [.. Enumerable.Range(0, typed.Count)] : null;
    }).FirstOrDefault(used => used is not null);

    private static IEnumerable<string> NamesOf(Facet facet, FacetValue value) =>
        facet == Facet.Country && Countries.WithSlug(value.Slug) is { } country ? [country.Name, .. country.OtherNames] : value.Slug == FacetChoices.Unknown ? [] : [value.Name];

    private static bool Begins(List<string> name, List<string> typed) =>
        typed.Count <= name.Count && string.Concat(typed).Length >= ShortestBeginning
        && typed.SkipLast(1).Zip(name).All(pair => Same(pair.First, pair.Second))
        && Spellings.Of(name[typed.Count - 1]).Any(word => Spellings.Of(typed[^1]).Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal)));

    private static bool Same(string one, string other) => Spellings.Of(one).Select(Stem.Of).Intersect(Spellings.Of(other).Select(Stem.Of)).Any();
}

/// <summary>A filter that was typed by name.</summary>
/// <param name="Values">The values that were named.</param>
/// <param name="Filter">The filter with them, and with the words that were not part of their names.</param>
/// <param name="Practices">How many practices it gives, at least one.</param>
public sealed record DirectOffer(IReadOnlyList<(Facet Facet, FacetValue Value)> Values, PracticeFilter Filter, int Practices);

using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>Finds the way out of a list that holds nothing: the fewest things to give up, each way with what it leads to.</summary>
/// <param name="lists">The lists.</param>
/// <param name="advice">Other spellings of the words.</param>
public sealed class DeadEnd(PracticeListQueries lists, SpellingAdvice advice)
{
    private const int MostWays = 6;

    /// <summary>
    /// The ways out, none when the filter lets something through or asks for nothing: a word spelt otherwise first, then one facet or one word less,
    /// the way to most practices first. Where no single change helps, two facets go, or three, until something is left.
    /// </summary>
    public IReadOnlyList<WayOut> WaysOut(PracticeFilter filter)
    {
        if (filter.IsEverything || lists.Count(filter) > 0) return [];
        var facets = filter.Choices.All.Select(choice => choice.Facet).Distinct().ToList();
        var single = Leading([.. facets.Select(facet => new WayOut(filter.Without(facet), [facet])), .. FewerWords(filter)]);
        var spelt = advice.For(filter) is { } words ? Leading([new WayOut(filter.WithWords(words), []) { OtherWords = words }]) : [];
        var ways = spelt.Concat(single).ToList();
        for (var size = 2; ways.Count == 0 && size <= facets.Count + 1; size++) ways = Leading(Without(filter, facets, size));
        return [.. ways.Take(MostWays)];
    }

    private List<WayOut> Leading(IEnumerable<WayOut> ways) =>
        [.. ways.Select(way => way with { Practices = lists.Count(way.Filter) }).Where(way => way.Practices > 0 && (way.Dropped.Count > 0 || !way.Filter.IsEverything)).OrderByDescending(way => way.Practices)];

    /// <summary>Without one of several words, and without all words where facets are chosen.</summary>
    private static IEnumerable<WayOut> FewerWords(PracticeFilter filter)
    {
        if (SearchPhrase.Parse(filter.Words) is not { } phrase) return Without(filter, [], size: 1);
        var fewer = phrase.Terms.Count == 1 ? [] : phrase.Terms.Select(term =>
            new WayOut(filter.WithWords(string.Join(' ', phrase.Terms.Where(other => other != term).Select(other => other.Typed))), []) { DroppedWords = term.Typed });
        return fewer.Concat(Without(filter, [], size: 1));
    }

    /// <summary>Without as many things as the size says, all words being one thing.</summary>
    private static IEnumerable<WayOut> Without(PracticeFilter filter, List<Facet> facets, int size)
    {
        Facet?[] things = [.. facets.Select(facet => (Facet?)facet), .. filter.Words.Length > 0 ? new Facet?[] { null } : []];
        return Choose(things, size).Select(dropped =>
        {
            var kept = dropped.OfType<Facet>().Aggregate(filter, (less, facet) => less.Without(facet));
            return new WayOut(dropped.Contains(null) ? kept.WithWords("") : kept, [.. dropped.OfType<Facet>()]) { DroppedWords = dropped.Contains(null) ? filter.Words : null };
        });
    }

    private static IEnumerable<T[]> Choose<T>(T[] things, int size) =>
        size == 0 ? [[]] : things.SelectMany((thing, position) => Choose(things[(position + 1)..], size - 1).Select(rest => (T[])[thing, .. rest]));
}

/// <summary>A way out of an empty list.</summary>
/// <param name="Filter">The filter that it leads to.</param>
/// <param name="Dropped">The facets that it gives up.</param>
public sealed record WayOut(PracticeFilter Filter, IReadOnlyList<Facet> Dropped)
{
    /// <summary>The words that it gives up, as they were typed; null when it gives up none.</summary>
    public string? DroppedWords { get; init; }

    /// <summary>The words with another spelling; null when the spelling stays.</summary>
    public string? OtherWords { get; init; }

    /// <summary>How many practices it leads to, at least one.</summary>
    public int Practices { get; init; }
}

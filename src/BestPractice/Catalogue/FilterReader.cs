using System.Globalization;
using BestPractice.Practices;
using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>What became of reading a query: a filter, or a reason why there is none.</summary>
/// <param name="Filter">The filter, when all could be read.</param>
/// <param name="Unreadable">A sentence about a value that cannot be read (answer 400).</param>
/// <param name="Unknown">A value that names nothing (answer 404).</param>
public sealed record FilterReading(PracticeFilter? Filter, string? Unreadable = null, UnknownValue? Unknown = null);

/// <summary>A facet value that names nothing, with the nearest that does.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">What was asked for, at most 60 characters of it.</param>
/// <param name="Nearest">The nearest known value, if one is near.</param>
/// <param name="Suggestion">The whole filter with the nearest value in its place.</param>
public sealed record UnknownValue(Facet Facet, string Value, FacetValue? Nearest, PracticeFilter Suggestion);

/// <summary>Reads the query of a list. Unknown keys and empty values say nothing.</summary>
/// <param name="known">The values that each facet has in the index.</param>
public sealed class FilterReader(IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> known)
{
    /// <summary>No values at all, for who reads words only.</summary>
    public static readonly IReadOnlyDictionary<Facet, IReadOnlyList<FacetValue>> Nothing = new Dictionary<Facet, IReadOnlyList<FacetValue>>();

    private const int MaximumWords = 200;
    private const int MaximumPage = 1_000_000;

    /// <summary>Reads the query.</summary>
    /// <param name="values">Gives the values of a query key in the order of the address.</param>
    public FilterReading Read(Func<string, IEnumerable<string?>> values)
    {
        var filter = new PracticeFilter { Words = values("q").Select(CleanWords).FirstOrDefault(words => words.Length > 0) ?? "" };
        (Facet Facet, string Text)? unknown = null;
        foreach (var facet in Enum.GetValues<Facet>())
        foreach (var text in values(Vocabulary<Facet>.WordFor(facet)).Select(value => value?.Trim()).OfType<string>().Where(value => value.Length > 0))
        {
            if (Find(facet, text) is { } value) filter = filter.With(facet, value.Slug);
            else unknown ??= (facet, text);
        }
        if (values("sort").FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } sort)
        {
            if (Vocabulary<SortOrder>.TryParse(sort.Trim().ToLowerInvariant()) is not { } order) return new FilterReading(null, $"“{Shorten(sort)}” is not an order. Known are: {string.Join(", ", Vocabulary<SortOrder>.Words)}.");
            filter = filter with { Sort = order == SortOrder.Best && filter.Words.Length == 0 ? null : order };
        }
        if (values("page").FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } page)
        {
            if (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MaximumPage)
                return new FilterReading(null, $"“{Shorten(page)}” is not the number of a page.");
            filter = filter with { Page = number };
        }
        return unknown is { } first ? new FilterReading(null, Unknown: Nearest(first.Facet, first.Text, filter)) : new FilterReading(filter);
    }

    /// <summary>Countries are known by their ISO code and their other names too.</summary>
    private FacetValue? Find(Facet facet, string text)
    {
        var slug = (facet == Facet.Country ? Countries.WithCode(text) ?? Countries.WithOtherName(text) : null)?.Slug.Value ?? text.ToLowerInvariant();
        return known[facet].FirstOrDefault(value => value.Slug == slug) ?? (facet == Facet.Country ? WithoutPractices(slug) : null);
    }

    private static FacetValue? WithoutPractices(string slug) =>
        slug == FacetChoices.Unknown ? FixedValues.NoCountry : Countries.WithSlug(slug) is { } country ? new FacetValue(country.Slug.Value, country.Name) : null;

    private UnknownValue Nearest(Facet facet, string text, PracticeFilter others)
    {
        var slug = NearestWord.Find(text, known[facet].Select(value => value.Slug));
        var nearest = known[facet].FirstOrDefault(value => value.Slug == slug);
        return new UnknownValue(facet, Shorten(text), nearest, nearest is null ? others : others.With(facet, nearest.Slug));
    }

    private static string CleanWords(string? text)
    {
        var visible = string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter));
        var words = string.Join(' ', visible.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length > MaximumWords ? words[..(char.IsHighSurrogate(words[MaximumWords - 1]) ? MaximumWords - 1 : MaximumWords)].TrimEnd() : words;
    }

    private static string Shorten(string given) => Cut(string.Concat(given.Where(letter => !char.IsControl(letter))));

    private static string Cut(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}

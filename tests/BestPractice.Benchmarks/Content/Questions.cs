using BestPractice.Catalogue;

namespace BestPractice.Benchmarks.Content;

/// <summary>What visitors ask.</summary>
public enum Question
{
    /// <summary>A list with choices in one to three facets.</summary>
    Filter,
    /// <summary>One of the hundred most frequent words.</summary>
    CommonWord,
    /// <summary>A word of at most three practices.</summary>
    RareWord,
    /// <summary>A single letter.</summary>
    OneLetter,
    /// <summary>Two frequent words.</summary>
    TwoWords,
    /// <summary>A word with two letters swapped.</summary>
    Misspelt,
    /// <summary>Words that nothing holds together with the choices.</summary>
    DeadEnd,
    /// <summary>A word with the name of a country, a category or a year.</summary>
    DirectOffer,
}

/// <summary>Questions of one kind from a seeded stream, none of them twice, so that no cache ever has the answer.</summary>
public sealed class Questions(Grown grown, Question kind, int seed)
{
    private const int PagesAsked = 20;

    private readonly Random _random = new(seed);
    private readonly string[] _common = [.. grown.WordCounts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => pair.Key.Length > 3).Take(100).Select(pair => pair.Key)];
    private readonly string[] _rare = [.. grown.WordCounts.Where(pair => pair.Value <= 3 && pair.Key.Length > 5).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>The next question.</summary>
    public PracticeFilter Next()
    {
        while (true)
        {
            var filter = Draw();
            if (grown.Asked.Add(string.Join('&', filter.ToQuery()))) return filter;
        }
    }

    private PracticeFilter Draw() => kind switch
    {
        Question.Filter => Chosen(_random.Next(1, 4)),
        Question.CommonWord => Paged(One(_common)),
        Question.RareWord => new PracticeFilter { Words = One(_rare) },
        Question.OneLetter => Paged(((char)('a' + _random.Next(26))).ToString()),
        Question.TwoWords => new PracticeFilter { Words = $"{One(_common)} {One(_common)}" },
        Question.Misspelt => new PracticeFilter { Words = Swapped(One(_random.Next(2) == 0 ? _common : _rare)) },
        Question.DeadEnd => Chosen(2).WithWords($"{One(_rare)} {One(_rare)}"),
        _ => new PracticeFilter { Words = $"{One(_common)} {Named()}" },
    };

    private PracticeFilter Chosen(int facets)
    {
        var filter = PracticeFilter.Everything;
        foreach (var facet in Enum.GetValues<Facet>().OrderBy(_ => _random.Next()).Take(facets))
        for (var values = _random.Next(1, 4); values > 0; values--)
            filter = filter.With(facet, One(grown.Index.Lists.Values[facet]).Slug);
        return filter;
    }

    /// <summary>Few words are so frequent: their further pages are other questions.</summary>
    private PracticeFilter Paged(string words)
    {
        var pages = (new PracticeListQueries(grown.Index).Count(new PracticeFilter { Words = words }) + PracticeFilter.PageSize - 1) / PracticeFilter.PageSize;
        return new PracticeFilter { Words = words, Page = _random.Next(1, Math.Clamp(pages, 1, PagesAsked) + 1) };
    }

    private string Named() => One(grown.Index.Lists.Values[One(new[] { Facet.Country, Facet.Category, Facet.Edition })]).Name;

    private string Swapped(string word)
    {
        var at = _random.Next(1, word.Length - 1);
        return string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2));
    }

    private T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}

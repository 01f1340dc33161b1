namespace BestPractice.Search;

/// <summary>What a visitor looks for: words that all have to occur, in any order, the last one at the beginning of a word.</summary>
public sealed class SearchPhrase
{
    /// <summary>Words beyond this number are ignored.</summary>
    public const int MaximumWords = 16;

    private const int MaximumLength = 400;

    private SearchPhrase(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>The words, at least one, as they were typed: <c>e-voting</c> is one of two parts.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The words of a text; null when it holds no letter and no digit.</summary>
    public static SearchPhrase? Parse(string text)
    {
        var cut = text.Length > MaximumLength ? text[..MaximumLength] : text;
        var compounds = TextWord.CompoundsOf(cut).Take(MaximumWords).ToList();
        return compounds.Count == 0 ? null : new SearchPhrase([.. compounds.Select((parts, position) => SearchTerm.Of(cut, parts, last: position == compounds.Count - 1))]);
    }

    /// <summary>The phrase for FTS5, in which every word is quoted, so that none is ever an operator.</summary>
    /// <param name="wholeWords">True to let the last word match whole words only.</param>
    /// <param name="columns">The columns in which all words have to occur, or none for any column.</param>
    public string ToMatch(bool wholeWords = false, params IReadOnlyList<string> columns)
    {
        var match = string.Join(" AND ", Terms.Select(term => term.ToMatch(wholeWords)));
        return columns.Count == 0 ? match : $"{{{string.Join(' ', columns)}}} : ({match})";
    }

    /// <summary>The same phrase with the kin of each word, such as its plural, where the catalogue has it.</summary>
    public SearchPhrase WithKin(Func<string, IEnumerable<string>> kinOf) => new([.. Terms.Select(term => term.WithKin(kinOf))]);

    /// <summary>The phrase without one of its words; null when that was the only one.</summary>
    public SearchPhrase? Without(SearchTerm term) => Terms.Count == 1 ? null : new([.. Terms.Where(other => other != term)]);
}

using System.Collections.Frozen;

namespace BestPractice.Search;

/// <summary>What a visitor looks for: words that all have to occur, in any order, the last one at the beginning of a word.</summary>
public sealed class SearchPhrase
{
    /// <summary>Words beyond this number are ignored.</summary>
    public const int MaximumWords = 16;

    private const int MaximumLength = 400;

    /// <summary>Words that say nothing about a practice; they count only where nothing else was typed.</summary>
    public static readonly IReadOnlySet<string> Unspoken = "a an and are as at be by do does for from how i in into is it of on or that the their there this to was what when where which who why will with".Split(' ').ToFrozenSet();

    private SearchPhrase(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>The words, at least one, as they were typed: <c>e-voting</c> is one of two parts.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The words of a text; null when it holds no letter and no digit.</summary>
    public static SearchPhrase? Parse(string text)
    {
        var cut = text.Length > MaximumLength ? text[..MaximumLength] : text;
        var all = TextWord.CompoundsOf(cut).ToList();
        var telling = all.Where(parts => parts.Count > 1 || !Unspoken.Contains(Spellings.Of(parts[0].In(cut))[0])).ToList();
        var compounds = (telling.Count > 0 ? telling : all).Take(MaximumWords).ToList();
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

    /// <summary>True unless the last word, as a beginning, can match no more than it does as a whole word.</summary>
    /// <param name="hasLonger">Whether the catalogue has a longer word that begins with a folded spelling.</param>
    public bool MayBeginWord(Func<string, bool> hasLonger) =>
        Terms.Where(term => term.IsPrefix).SelectMany(term => term.Parts[^1].Spellings.Concat(term.Joined)).Any(spelling => !spelling.All(char.IsAsciiLetterOrDigit) || hasLonger(spelling));

    /// <summary>True when a word has kin in the catalogue.</summary>
    public bool HasKin => Terms.Any(term => term.Parts.Any(part => part.Kin.Count > 0));

    /// <summary>The same phrase with the kin of each word, such as its plural, where the catalogue has it.</summary>
    public SearchPhrase WithKin(Func<string, IEnumerable<string>> kinOf) => new([.. Terms.Select(term => term.WithKin(kinOf))]);
}

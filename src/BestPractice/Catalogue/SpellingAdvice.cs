using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>"Did you mean": other words of the catalogue for those that a visitor misspelt.</summary>
/// <param name="index">The index.</param>
/// <param name="lists">The lists that the words are tried on.</param>
/// <param name="search">Where words are looked up.</param>
public sealed class SpellingAdvice(IndexSnapshot index, PracticeListQueries lists, SearchQueries search)
{
    private const int CandidatesTried = 8;
    private const int FewPractices = 2;
    private const int TimesMore = 5;

    /// <summary>
    /// The words with each unknown one in its likeliest spelling, when that finds something; null when there is nothing better.
    /// Words that find hardly anything are doubted too, if a word one slip away finds many times more.
    /// </summary>
    public string? For(PracticeFilter filter)
    {
        if (SearchPhrase.Parse(filter.Words) is not { } phrase) return null;
        var found = lists.Count(filter);
        if (found > FewPractices) return null;
        var words = filter.Words;
        foreach (var part in phrase.Terms.SelectMany(term => term.Parts.Select(word => (term.Typed, Word: word, term.IsPrefix))).Where(part => found == 0 ? IsUnknown(part.Word, part.IsPrefix) : IsRare(part.Word)))
        {
            var better = index.Words.Nearest(part.Word.Spellings[0]).Take(CandidatesTried)
                .Where(candidate => found == 0 || index.Words.PracticesWith(candidate) >= TimesMore)
                .Select(candidate => (Words: Replace(words, part.Word, candidate), Candidate: candidate))
                .MaxBy(one => lists.Count(filter.WithWords(one.Words)));
            if (better.Words is null) continue;
            words = Replace(words, part.Word, search.WrittenForm(better.Candidate));
        }
        return words != filter.Words && lists.Count(filter.WithWords(words)) is var count && count > found * TimesMore ? words : null;
    }

    private bool IsUnknown(SearchWord word, bool isPrefix) =>
        !word.Spellings.Any(spelling => index.Words.PracticesWith(spelling) > 0 || isPrefix && index.Words.HasBeginning(spelling));

    private bool IsRare(SearchWord word) => word.Spellings.Sum(index.Words.PracticesWith) <= 1;

    /// <summary>The text with one of its words replaced wherever it stands.</summary>
    private static string Replace(string text, SearchWord word, string other)
    {
        foreach (var place in TextWord.Of(text).Reverse().Where(place => Spellings.Of(place.In(text))[0] == word.Spellings[0]))
            text = string.Concat(text.AsSpan(0, place.Start), other, text.AsSpan(place.End));
        return text;
    }
}

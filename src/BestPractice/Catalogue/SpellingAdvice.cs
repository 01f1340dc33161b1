using BestPractice.Search;

namespace BestPractice.Catalogue;

/// <summary>"Did you mean": other words of the catalogue for those that a visitor misspelt.</summary>
/// <param name="index">The index.</param>
/// <param name="lists">The lists that the words are tried on.</param>
/// <param name="search">Where words are looked up.</param>
public sealed class SpellingAdvice(IndexSnapshot index, PracticeListQueries lists, SearchQueries search)
{
    private const int CandidatesTried = 4;
    private const int FewPractices = 2;
    private const int TimesMore = 5;

    /// <summary>
    /// The words with each unknown one in its likeliest spelling, when that finds something; null when there is nothing better.
    /// Words that find hardly anything are doubted too, if a word one slip away finds many times more.
    /// </summary>
    public string? For(PracticeFilter filter)
    {
        if (SearchPhrase.Parse(filter.Words) is not { } phrase || lists.Count(filter) is var found && found > FewPractices) return null;
        var doubted = phrase.Terms.SelectMany(term => term.Parts.Where(part => found == 0 ? IsUnknown(part, term.IsPrefix) : IsRare(part)));
        var words = doubted.Aggregate(filter.Words, (text, part) => Better(filter.WithWords(text), part, found > 0 ? TimesMore : 1) ?? text);
        return lists.Count(filter.WithWords(words)) > found * TimesMore ? words : null;
    }

    /// <summary>The words of a filter with one of them in the spelling that finds most, or null when there is none.</summary>
    private string? Better(PracticeFilter filter, SearchWord word, int leastPractices)
    {
        var best = index.Words.Nearest(word.Spellings[0]).Where(candidate => index.Words.PracticesWith(candidate) >= leastPractices).Take(CandidatesTried)
            .OrderByDescending(candidate => lists.Count(filter.WithWords(Replace(filter.Words, word, candidate)))).FirstOrDefault();
        return best is null ? null : Replace(filter.Words, word, search.WrittenForm(best));
    }

    private bool IsUnknown(SearchWord word, bool isPrefix) =>
        !word.Spellings.Any(spelling => index.Words.PracticesWith(spelling) > 0 || isPrefix && index.Words.HasBeginning(spelling) || IsOffered(spelling));

    /// <summary>True of a word that a category, country, edition or award has in its name: it is no slip, and <see cref="DirectOffers"/> knows it.</summary>
    private bool IsOffered(string spelling) => DirectOffers.Offered.SelectMany(facet => index.Lists.Values[facet])
        .Any(value => TextWord.Of(value.Name).Any(name => Spellings.Of(name.In(value.Name)).Select(Stem.Of).Contains(Stem.Of(spelling))));

    private bool IsRare(SearchWord word) => word.Spellings.Sum(index.Words.PracticesWith) <= 1;

    /// <summary>The text with one of its words replaced wherever it stands.</summary>
    private static string Replace(string text, SearchWord word, string other)
    {
        foreach (var place in TextWord.Of(text).Reverse().Where(place => Spellings.Of(place.In(text))[0] == word.Spellings[0]))
            text = string.Concat(text.AsSpan(0, place.Start), other, text.AsSpan(place.End));
        return text;
    }
}

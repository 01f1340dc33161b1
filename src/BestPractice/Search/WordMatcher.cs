namespace BestPractice.Search;

/// <summary>Tells which words of a text a search is about.</summary>
public sealed class WordMatcher
{
    private readonly HashSet<string> _whole;
    private readonly IReadOnlyList<string> _beginnings;

    /// <summary>Matches what the phrase matches.</summary>
    public WordMatcher(SearchPhrase phrase)
    {
        _whole = [.. phrase.Terms.SelectMany(term => term.Parts.SelectMany(part => part.Spellings.Concat(part.Kin)).Concat(term.Joined))];
        _beginnings = [.. phrase.Terms.Where(term => term.IsPrefix).SelectMany(term => term.Parts[^1].Spellings.Concat(term.Joined))];
    }

    /// <summary>Matches nothing.</summary>
    public static WordMatcher Nothing { get; } = new();

    private WordMatcher() => (_whole, _beginnings) = ([], []);

    /// <summary>What of the search a word stands for, as one of its spellings; null when it stands for nothing.</summary>
    public string? Match(string word)
    {
        foreach (var spelling in Spellings.Of(word))
            if (_whole.Contains(spelling)) return spelling;
            else if (_beginnings.FirstOrDefault(beginning => spelling.StartsWith(beginning, StringComparison.Ordinal)) is { } beginning) return beginning;
        return null;
    }
}

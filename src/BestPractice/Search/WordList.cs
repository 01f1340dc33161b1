namespace BestPractice.Search;

/// <summary>Every word of the catalogue in folded spelling: what a visitor can have meant.</summary>
public sealed class WordList
{
    private const int MostKin = 12;

    private readonly Dictionary<string, KnownWord> _words;
    private readonly string[] _sorted;
    private readonly uint[] _letters;
    private readonly ILookup<string, string> _byStem;

    /// <summary>The list of some words.</summary>
    public WordList(IReadOnlyCollection<KnownWord> words)
    {
        _words = words.ToDictionary(word => word.Spelling);
        _sorted = [.. words.Select(word => word.Spelling).Order(StringComparer.Ordinal)];
        _letters = [.. _sorted.Select(LettersOf)];
        _byStem = words.Where(word => !word.IsName).ToLookup(word => Stem.Of(word.Spelling), word => word.Spelling);
    }

    /// <summary>Other forms of a word, such as its plural, that the catalogue has. Names of places and countries have none and are none.</summary>
    public IEnumerable<string> KinOf(string spelling) =>
        _words.TryGetValue(spelling, out var known) && known.IsName ? [] : _byStem[Stem.Of(spelling)].Where(kin => kin != spelling).Take(MostKin);

    /// <summary>In how many practices a word occurs.</summary>
    public int PracticesWith(string spelling) => _words.TryGetValue(spelling, out var known) ? known.Practices : 0;

    /// <summary>True when a word begins with these letters.</summary>
    public bool HasBeginning(string letters)
    {
        var position = Array.BinarySearch(_sorted, letters, StringComparer.Ordinal);
        return position >= 0 || ~position < _sorted.Length && _sorted[~position].StartsWith(letters, StringComparison.Ordinal);
    }

    /// <summary>True when a longer word begins with these letters.</summary>
    public bool HasLonger(string letters)
    {
        var position = Array.BinarySearch(_sorted, letters, StringComparer.Ordinal);
        var next = position >= 0 ? position + 1 : ~position;
        return next < _sorted.Length && _sorted[next].StartsWith(letters, StringComparison.Ordinal);
    }

    /// <summary>
    /// The known words nearest to a misspelt one, the best first: one slip for words of four or five letters, two for up to eight, three beyond.
    /// Shorter words and words of digits have none.
    /// </summary>
    public IEnumerable<string> Nearest(string spelling)
    {
        var slips = spelling.Length switch { < 4 => 0, < 6 => 1, < 9 => 2, _ => 3 };
        if (slips == 0 || spelling.Any(char.IsDigit)) return [];
        var letters = LettersOf(spelling);
        return _sorted
            .Where((word, position) => Differing(letters, _letters[position]) <= 2 * slips && Math.Abs(word.Length - spelling.Length) <= slips && word != spelling)
            .Select(word => (Word: word, Distance: EditDistance.Between(spelling, word)))
            .Where(pair => pair.Distance <= slips)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word[0] != spelling[0]).ThenByDescending(pair => _words[pair.Word].Practices).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word);
    }

    /// <summary>A bit for each letter that occurs; a slip changes two at most.</summary>
    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word) letters |= 1u << (letter % 32);
        return letters;
    }

    private static int Differing(uint one, uint other) => System.Numerics.BitOperations.PopCount(one ^ other);
}

/// <summary>A word of the catalogue.</summary>
/// <param name="Spelling">Folded.</param>
/// <param name="Practices">In how many practices it occurs.</param>
/// <param name="IsName">True when it occurs in the name of a place or country.</param>
public sealed record KnownWord(string Spelling, int Practices, bool IsName);

namespace BestPractice.Search;

/// <summary>One way to write the words of a script in plain Latin letters.</summary>
internal sealed class LetterTable
{
    private readonly char _first;
    private readonly LetterRule[][] _rules;

    /// <summary>Rules lie at the place of their first letter in the alphabet of Unicode: those for more letters come first, and then those for a place.</summary>
    public LetterTable(IEnumerable<LetterRule> rules)
    {
        var byLetter = rules.ToLookup(rule => rule.Letters[0]);
        Letters = [.. byLetter.Select(group => group.Key).Order()];
        _first = Letters[0];
        _rules = [.. Enumerable.Range(_first, Letters[^1] - _first + 1)
            .Select(letter => byLetter[(char)letter].OrderByDescending(rule => rule.Letters.Length).ThenByDescending(rule => rule.HasPlace).ToArray())];
    }

    /// <summary>The letters that begin a rule, in order.</summary>
    public IReadOnlyList<char> Letters { get; }

    /// <summary>Writes a word in lower case into <paramref name="plain"/> and gives the length, or -1 where a letter has no rule: then it is a word of another language.</summary>
    public int Write(ReadOnlySpan<char> word, Span<char> plain)
    {
        var (position, length) = (0, 0);
        while (position < word.Length)
        {
            if (char.IsAscii(word[position]))
            {
                plain[length++] = word[position++];
                continue;
            }
            if (RuleAt(word, position) is not { } rule) return -1;
            rule.Plain.CopyTo(plain[length..]);
            (position, length) = (position + rule.Letters.Length, length + rule.Plain.Length);
        }
        return length;
    }

    private LetterRule? RuleAt(ReadOnlySpan<char> word, int position)
    {
        var index = word[position] - _first;
        if ((uint)index >= (uint)_rules.Length) return null;
        foreach (var rule in _rules[index])
            if (rule.Fits(word, position)) return rule;
        return null;
    }
}

/// <summary>What letters become, after and before certain others: <c>^</c> is the beginning of the word, <c>$</c> its end, nothing any place.</summary>
internal sealed record LetterRule(string Letters, string Plain, string After, string Before)
{
    public bool HasPlace { get; } = After != "" || Before != "";

    public bool Fits(ReadOnlySpan<char> word, int position)
    {
        if (Letters.Length == 1 && !HasPlace) return true;
        var end = position + Letters.Length;
        if (Letters.Length > 1 && !word[position..].StartsWith(Letters)) return false;
        return (After == "" || After.Contains(position == 0 ? '^' : word[position - 1]))
            && (Before == "" || Before.Contains(end == word.Length ? '$' : word[end]));
    }
}

namespace BestPractice.Search;

/// <summary>One word of a search, or several that were typed as one, such as <c>e-voting</c>.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Parts">Each part with all spellings and kin that stand for it.</param>
/// <param name="Joined">The parts written as one word: <c>evoting</c>; empty for a single word.</param>
/// <param name="IsPrefix">True when the beginning of a word is enough.</param>
public sealed record SearchTerm(string Typed, IReadOnlyList<SearchWord> Parts, IReadOnlyList<string> Joined, bool IsPrefix)
{
    internal static SearchTerm Of(string text, IReadOnlyList<TextWord> parts, bool last)
    {
        var typed = text[parts[0].Start..parts[^1].End];
        var joined = parts.Count == 1 ? [] : Spellings.Of(string.Concat(parts.Select(part => part.In(text))));
        return new SearchTerm(typed, [.. parts.Select(part => new SearchWord(Spellings.Of(part.In(text)), []))], joined, last);
    }

    internal SearchTerm WithKin(Func<string, IEnumerable<string>> kinOf) =>
        this with { Parts = [.. Parts.Select(part => part with { Kin = [.. part.Spellings.SelectMany(kinOf).Distinct().Except(part.Spellings)] })] };

    internal string ToMatch(bool wholeWords)
    {
        var star = IsPrefix && !wholeWords ? "*" : "";
        var parts = string.Join(" AND ", Parts.Select((part, position) => part.ToMatch(position == Parts.Count - 1 ? star : "")));
        return Joined.Count == 0 ? parts : $"(({parts}) OR {string.Join(" OR ", Joined.Select(word => $"\"{word}\"{star}"))})";
    }
}

/// <summary>A part of a search with everything that may stand for it.</summary>
/// <param name="Spellings">The ways to write it.</param>
/// <param name="Kin">Other forms of the same word.</param>
public sealed record SearchWord(IReadOnlyList<string> Spellings, IReadOnlyList<string> Kin)
{
    internal string ToMatch(string star)
    {
        var words = Spellings.Select(word => $"\"{word}\"{star}").Concat(Kin.Select(word => $"\"{word}\"")).ToList();
        return words.Count == 1 ? words[0] : $"({string.Join(" OR ", words)})";
    }
}

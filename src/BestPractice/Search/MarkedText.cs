using System.Text;

namespace BestPractice.Search;

/// <summary>A text whose matching words are marked, in pieces that together are the text.</summary>
/// <param name="Pieces">The pieces in order.</param>
public sealed record MarkedText(IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>How long a snippet is at most, in UTF-16 units without the dots at its ends.</summary>
    public const int SnippetLength = 180;

    private const int Before = 50;
    private const int MatchesWeighed = 200;

    /// <summary>The whole text with its matching words marked.</summary>
    public static MarkedText Of(string text, WordMatcher matcher) => Between(text, 0, text.Length, matcher);

    /// <summary>The part of some texts with the most different matches, the earliest of equals; the beginning of the first text when nothing matches.</summary>
    public static MarkedText Snippet(IEnumerable<string> texts, WordMatcher matcher)
    {
        var parts = texts.Where(text => text.Length > 0).Select(text => (Text: text, Best: Best(text, matcher))).ToList();
        if (parts.Count == 0) return new MarkedText([]);
        var (best, stretch) = parts.MaxBy(part => part.Best.Matches);
        return Around(best, stretch.Start, matcher);
    }

    /// <summary>Where the stretch of a text with the most different matches begins, and how many it has.</summary>
    private static (int Start, int Matches) Best(string text, WordMatcher matcher)
    {
        var matches = Matches(text, matcher).Take(MatchesWeighed).ToList();
        return matches.Select(from => (from.Word.Start, Matches: matches.Where(to => to.Word.Start >= from.Word.Start && to.Word.End <= from.Word.Start + SnippetLength - Before).Select(to => to.Match).Distinct().Count()))
            .Append((Start: 0, Matches: 0)).MaxBy(stretch => stretch.Matches);
    }

    /// <summary>The words that match. Where no part of <c>e-voting</c> does, the parts written as one word may.</summary>
    private static IEnumerable<(TextWord Word, string Match)> Matches(string text, WordMatcher matcher)
    {
        foreach (var parts in TextWord.CompoundsOf(text))
        {
            var found = false;
            foreach (var word in parts)
                if (matcher.Match(word.In(text)) is { } match)
                {
                    found = true;
                    yield return (word, match);
                }
            if (!found && parts.Count > 1 && matcher.Match(string.Concat(parts.Select(part => part.In(text)))) is { } joined)
                yield return (new TextWord(parts[0].Start, parts[^1].End - parts[0].Start), joined);
        }
    }

    private static MarkedText Around(string text, int match, WordMatcher matcher)
    {
        if (text.Length <= SnippetLength) return Of(text, matcher);
        var words = TextWord.Of(text).ToList();
        var from = match <= Before ? 0 : words.First(word => word.Start >= match - Before).Start;
        var last = words.LastOrDefault(word => word.End <= from + SnippetLength);
        var to = text.Length - from <= SnippetLength ? text.Length : last.End > from ? last.End : Whole(text, from + SnippetLength);
        var cut = Between(text, from, to, matcher).Pieces.ToList();
        if (from > 0) cut.Insert(0, new MarkedPiece("… ", false));
        if (to < text.Length) cut.Add(new MarkedPiece(" …", false));
        return new MarkedText(cut);
    }

    /// <summary>A position that does not stand between the two halves of a character.</summary>
    private static int Whole(string text, int position) => char.IsLowSurrogate(text[position]) ? position - 1 : position;

    private static MarkedText Between(string text, int from, int to, WordMatcher matcher)
    {
        var pieces = new List<MarkedPiece>();
        var position = from;
        foreach (var (word, _) in Matches(text, matcher).Where(pair => pair.Word.Start >= from && pair.Word.End <= to))
        {
            if (word.Start > position) pieces.Add(new MarkedPiece(text[position..word.Start], false));
            pieces.Add(new MarkedPiece(word.In(text), true));
            position = word.End;
        }
        if (position < to) pieces.Add(new MarkedPiece(text[position..to], false));
        return new MarkedText(pieces);
    }

    /// <inheritdoc/>
    public override string ToString() => Pieces.Aggregate(new StringBuilder(), (all, piece) => all.Append(piece.IsMatch ? $"[{piece.Text}]" : piece.Text)).ToString();
}

/// <summary>A piece of a marked text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMatch">True when it is what was searched for.</param>
public sealed record MarkedPiece(string Text, bool IsMatch);

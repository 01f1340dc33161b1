namespace BestPractice.Web.SocialCards;

/// <summary>A piece of text that stays on one line.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Width">Its width as a multiple of the size of its letters.</param>
/// <param name="Glued">True when no space stands before it.</param>
internal sealed record CardWord(string Text, float Width, bool Glued)
{
    private const float Probe = 100;
    private const int LongWord = 14;

    /// <summary>The words of a text; long ones may also be divided after a hyphen or a slash within them.</summary>
    public static IReadOnlyList<CardWord> Of(string text) => [.. NoDashFirst(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).SelectMany(Divide)];

    public static float WidthOf(string text) => ShapedText.Of(text, CardFonts.Bold, Probe, CardLines.Tracking).Width / Probe;

    /// <summary>The word in parts that are no wider than the measure, never within a letter and its marks.</summary>
    public IEnumerable<CardWord> Within(float measure)
    {
        if (Width <= measure)
        {
            yield return this;
            yield break;
        }
        var (part, first) = ("", true);
        foreach (var element in FontStack.Elements(Text))
        {
            if (part.Length > 0 && WidthOf(part + element) > measure)
            {
                yield return Piece(part, Glued || !first);
                (part, first) = ("", false);
            }
            part += element;
        }
        yield return Piece(part, Glued || !first);
    }

    /// <summary>A dash between words stays with the one before it: no line begins with a dash.</summary>
    private static List<string> NoDashFirst(IEnumerable<string> words)
    {
        var kept = new List<string>();
        foreach (var word in words)
            if (kept.Count > 0 && word is ("-" or "–" or "—" or "/")) kept[^1] += " " + word;
            else kept.Add(word);
        return kept;
    }

    private static IEnumerable<CardWord> Divide(string word)
    {
        var start = 0;
        for (var at = 3; word.Length > LongWord && at < word.Length - 4; at++)
        {
            if (word[at] is not ('-' or '/' or '–') || at - start < 3) continue;
            yield return Piece(word[start..(at + 1)], start > 0);
            start = at + 1;
        }
        yield return Piece(word[start..], start > 0);
    }

    private static CardWord Piece(string text, bool glued) => new(text, WidthOf(text), glued);
}

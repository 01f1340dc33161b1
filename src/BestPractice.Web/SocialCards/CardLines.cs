namespace BestPractice.Web.SocialCards;

/// <summary>A text in lines of about the same length, as large as its space allows.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">The size of the letters.</param>
/// <param name="Leading">From line to line, as a multiple of the size.</param>
internal sealed record CardLines(IReadOnlyList<string> Lines, float Size, float Leading)
{
    public const float Tracking = -.02f;
    public const float Smallest = 44;

    private const float Step = 4;
    private const float SmallestPart = .75f;
    private const float Tight = .92f;
    private const float Loose = 1.06f;
    private const string Ellipsis = "…";

    private static readonly float Space = CardWord.WidthOf("n n") - CardWord.WidthOf("nn");

    /// <summary>Steps down from the largest size to the first that fits. What fits in none ends with an ellipsis after a whole word.</summary>
    public static CardLines Fit(string text, (float Width, float Height) space, float largest)
    {
        var words = CardWord.Of(text);
        if (words.Count == 0) return new([], largest, Tight);
        var leading = CardFonts.Bold.Runs(text).Any(run => run.Face == CardFonts.Deep) ? Loose : Tight;
        for (var size = largest; size >= Smallest; size -= Step)
        {
            var measure = space.Width / size;
            if (words.Any(word => word.Width > measure)) continue;
            var lines = Wrap(words, measure);
            if (lines.Count * leading * size <= space.Height) return new(Balance(words, measure, lines.Count), size, leading);
        }
        return new(Shorten(words, space.Width / Smallest, (int)(space.Height / (leading * Smallest))), Smallest, leading);
    }

    /// <summary>One line, somewhat smaller where it would be too long, then with an ellipsis.</summary>
    public static CardLines Single(string text, float width, float size)
    {
        var words = CardWord.Of(text);
        var fitting = Math.Clamp(MathF.Floor(width / words.Sum(word => word.Width + Space)), size * SmallestPart, size);
        return new(words.Count == 0 ? [""] : Shorten(words, width / fitting, 1).DefaultIfEmpty("").ToList(), fitting, Tight);
    }

    /// <summary>As many words on each line as fit.</summary>
    private static List<string> Wrap(IEnumerable<CardWord> words, float measure)
    {
        var lines = new List<string>();
        var width = 0f;
        foreach (var word in words)
        {
            var gap = word.Glued ? 0 : Space;
            if (lines.Count == 0 || width + gap + word.Width > measure)
            {
                lines.Add(word.Text);
                width = word.Width;
                continue;
            }
            lines[^1] += word.Glued ? word.Text : " " + word.Text;
            width += gap + word.Width;
        }
        return lines;
    }

    /// <summary>The narrowest measure that needs no further line.</summary>
    private static List<string> Balance(IReadOnlyList<CardWord> words, float measure, int lines)
    {
        var (narrow, wide) = (words.Max(word => word.Width), measure);
        while (wide - narrow > .05f)
        {
            var middle = (narrow + wide) / 2;
            if (Wrap(words, middle).Count > lines) narrow = middle;
            else wide = middle;
        }
        return Wrap(words, wide);
    }

    private static List<string> Shorten(IEnumerable<CardWord> words, float measure, int most)
    {
        var pieces = words.SelectMany(word => word.Within(measure)).ToList();
        for (var kept = pieces.Count; kept > 0; kept--)
        {
            var last = pieces[kept - 1].Text.TrimEnd('.', ',', ';', ':', '-', '–', '/', '(', '&');
            var cut = last + Ellipsis;
            var lines = kept == pieces.Count ? Wrap(pieces, measure) : Wrap([.. pieces.Take(kept - 1), pieces[kept - 1] with { Text = cut, Width = CardWord.WidthOf(cut) }], measure);
            if (lines.Count <= most && (last.Length > 0 || kept == pieces.Count)) return lines;
        }
        return [];
    }
}

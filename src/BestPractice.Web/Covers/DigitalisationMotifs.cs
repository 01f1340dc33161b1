using System.Text;
using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>Bits settling into order, stairs, a circuit.</summary>
internal static class DigitalisationMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(Bits,
    [
        (x, y, figure, _) => Fill(Repeat(4, i => Rect(x + i * 25, y + 75 - i * 25, 25, 25 + i * 25)), figure),
        (x, y, figure, _) => Stroke(Invariant($"M{x} {y + 25}h50v50h50"), figure, 12) + Fill(Disc(x + 50, y + 25, 13), figure),
        (x, y, figure, _) => Fill(Rect(x, y, 50, 50) + Rect(x + 50, y + 50, 50, 50), figure),
        (x, y, figure, _) => Fill(Rect(x + 25, y + 25, 50, 50), figure),
    ]);

    private static string Bits(int x, int y, HeroColours colours, CoverSeed seed)
    {
        var figure = new StringBuilder();
        var second = new StringBuilder();
        for (var row = 0; row < 8; row++)
            for (var column = 0; column < 8; column++)
            {
                var order = (column + (7 - row)) / 14.0;
                if (seed.Next() >= order * 1.15 - .08) continue;
                var bits = seed.Next() < .13 ? second : figure;
                bits.Append(Rect(x + column * 25, y + row * 25, 25, 25));
            }
        return Fill(figure.ToString(), colours.Figure) + Fill(second.ToString(), colours.Second);
    }
}

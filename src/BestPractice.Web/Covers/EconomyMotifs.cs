using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>Growth, the coin, the ledger.</summary>
internal static class EconomyMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(GrowingBars,
    [
        (x, y, figure, _) => Fill(Disc(x + 50, y + 50, 36), figure),
        (x, y, figure, _) => Fill(Half(x, y, 100, 2), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x} {y + 100}l100-100v100z"), figure),
        (x, y, figure, _) => Fill(Repeat(3, i => Rect(x + i * 36, y + 60 - i * 30, 28, 40 + i * 30)), figure),
        (x, y, figure, _) => Fill(Repeat(3, i => Repeat(3, j => Disc(x + 20 + i * 30, y + 20 + j * 30, 9))), figure),
    ]);

    private static string GrowingBars(int x, int y, HeroColours colours, CoverSeed seed)
    {
        return Fill(Repeat(5, Bar), colours.Figure) + Fill(Disc(x + 52, y + 58, 36), colours.Second);

        string Bar(int i)
        {
            var top = 160 - i * 32 - seed.Below(2) * 12;
            return Rect(x + i * 42, y + top, 32, 200 - top);
        }
    }
}

using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>The hemicycle, the ballot, the quorum.</summary>
internal static class DemocracyMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(Hemicycle,
    [
        (x, y, figure, seed) => Fill(Half(x, y, 100, seed.Below(4)), figure),
        (x, y, figure, _) => Stroke(Invariant($"M{x + 26} {y + 26}l48 48m0-48l-48 48"), figure, 15),
        (x, y, figure, _) => Dots(Invariant($"M{x + 12} {y + 88}a38 38 0 0 1 76 0"), figure, 12, 6) + Fill(Disc(x + 50, y + 82, 10), figure),
        (x, y, figure, _) => Fill(Rect(x, y + 36, 100, 28), figure),
    ]);

    private static string Hemicycle(int x, int y, HeroColours colours, CoverSeed seed)
    {
        return Repeat(3, SeatRow) + Fill(Half(x + 76, y + 116, 48, 2), colours.Second);

        string SeatRow(int row)
        {
            var radius = 46 + row * 20;
            var colour = row == seed.Below(3) ? colours.Second : colours.Figure;
            return Dots(Invariant($"M{x + 100 - radius} {y + 140}a{radius} {radius} 0 0 1 {2 * radius} 0"), colour, 13, 8 + row * 3);
        }
    }
}

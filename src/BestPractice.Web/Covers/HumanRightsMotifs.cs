using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>Two circles and what they share, equality, the ring.</summary>
internal static class HumanRightsMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(SharedCircles,
    [
        (x, y, figure, _) => Fill(Rect(x + 16, y + 26, 68, 18) + Rect(x + 16, y + 56, 68, 18), figure),
        (x, y, figure, seed) => Fill(Half(x, y, 100, seed.Below(4)), figure),
        (x, y, figure, _) => Stroke(Disc(x + 50, y + 50, 30), figure, 14),
        (x, y, figure, _) => Fill(Disc(x + 50, y + 50, 38), figure),
        (x, y, figure, _) => Fill(Half(x, y, 100, 1) + Half(x, y, 100, 3), figure),
    ]);

    private static string SharedCircles(int x, int y, HeroColours colours, CoverSeed seed) =>
        Fill(Disc(x + 68, y + 100, 68), colours.Figure) +
        Fill(Disc(x + 132, y + 100, 68), colours.Second) +
        Fill(Invariant($"M{x + 100} {y + 40}a68 68 0 0 1 0 120a68 68 0 0 1 0-120z"), colours.Shared);
}

using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>Sun over water, waves, the rainbow.</summary>
internal static class QualityOfLifeMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(SunOverWater,
    [
        (x, y, figure, _) => Stroke(
            Repeat(3, i => Invariant($"M{x} {y + 18 + i * 24}c12 0 13 16 25 16s13-16 25-16 13 16 25 16 13-16 25-16")), figure, 9),
        (x, y, figure, seed) => Fill(Quarter(x, y, 100, seed.Below(4)), figure),
        (x, y, figure, _) => Fill(Disc(x + 50, y + 50, 30), figure),
        (x, y, figure, _) => Stroke(Repeat(4, i => Invariant($"M{x + 12 + i * 25} {y}v100")), figure, 9),
        (x, y, figure, _) => Stroke(Invariant(
            $"M{x + 7} {y + 100}a93 93 0 0 1 93-93M{x + 43} {y + 100}a57 57 0 0 1 57-57M{x + 79} {y + 100}a21 21 0 0 1 21-21"), figure, 14),
    ]);

    private static string SunOverWater(int x, int y, HeroColours colours, CoverSeed seed) =>
        Fill(Half(x + 30, y - 44, 140, 2), colours.Second) +
        Stroke(Repeat(3, i => Invariant($"M{x} {y + 106 + i * 32}c25 0 25 26 50 26s25-26 50-26 25 26 50 26 25-26 50-26")), colours.Figure, 13);
}

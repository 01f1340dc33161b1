using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;

namespace BestPractice.Web.Covers;

/// <summary>Keeping distance, keeping contact.</summary>
internal static class HealthMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(Distance,
    [
        (x, y, figure, _) => Fill(Rect(x + 38, y + 18, 24, 64) + Rect(x + 18, y + 38, 64, 24), figure),
        (x, y, figure, _) => Stroke(Disc(x + 50, y + 50, 34), figure, 9) + Fill(Disc(x + 50, y + 50, 12), figure),
        (x, y, figure, _) => Fill(Disc(x + 25, y + 25, 13) + Disc(x + 75, y + 25, 13) + Disc(x + 25, y + 75, 13) + Disc(x + 75, y + 75, 13), figure),
        (x, y, figure, seed) => Fill(Half(x, y, 100, seed.Below(4)), figure),
    ]);

    private static string Distance(int x, int y, HeroColours colours, CoverSeed seed) =>
        Stroke(Disc(x + 100, y + 100, 52), colours.Figure, 9) +
        Fill(Disc(x + 100, y + 100, 26), colours.Second) +
        Dots(Disc(x + 100, y + 100, 80), colours.Figure, 16, 12);
}

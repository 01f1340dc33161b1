using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>The gable, the arch, the window, the plot.</summary>
internal static class LocalDevelopmentMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(GabledHouse,
    [
        (x, y, figure, _) => Fill(Invariant($"M{x} {y + 100}v-50l50-50l50 50v50z"), figure),
        (x, y, figure, _) => Fill(Repeat(3, i => Repeat(3, j => Rect(x + 14 + i * 26, y + 14 + j * 26, 18, 18))), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x + 14} {y + 100}v-50a36 36 0 0 1 72 0v50z"), figure),
        (x, y, figure, _) => Fill(Rect(x, y, 46, 46) + Rect(x + 54, y, 46, 46) + Rect(x, y + 54, 100, 46), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x} {y + 100}v-66l33-34v34l33-34v34l34-34v100z"), figure),
    ]);

    private static string GabledHouse(int x, int y, HeroColours colours, CoverSeed seed) =>
        Fill(Invariant($"M{x + 20} {y + 200}v-110l80-70l80 70v110z"), colours.Figure) +
        Fill(Invariant($"M{x + 74} {y + 200}v-46a26 26 0 0 1 52 0v46z"), colours.Second) +
        Fill(Rect(x + 46, y + 96, 28, 28) + Rect(x + 86, y + 70, 28, 28) + Rect(x + 126, y + 96, 28, 28), colours.Second);
}

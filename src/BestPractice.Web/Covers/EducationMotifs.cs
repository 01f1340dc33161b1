using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>The open book, the ruled page, the first shapes.</summary>
internal static class EducationMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(OpenBook,
    [
        (x, y, figure, _) => Fill(Invariant($"M{x} {y + 100}l50-100l50 100z"), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x} {y}l50 24l50-24v76l-50 24l-50-24z"), figure),
        (x, y, figure, _) => Stroke(Repeat(4, i => Invariant($"M{x + 18} {y + 22 + i * 19}h{(i == 3 ? 34 : 64)}")), figure, 7),
        (x, y, figure, _) => Fill(Disc(x + 50, y + 50, 34), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x} {y}h100l-100 100z"), figure),
    ]);

    private static string OpenBook(int x, int y, HeroColours colours, CoverSeed seed) =>
        Fill(Repeat(4, i => Invariant($"M{x + 100} {y + 30 + i * 44}l-100-30v26l100 30z")), colours.Figure) +
        Fill(Repeat(4, i => Invariant($"M{x + 100} {y + 30 + i * 44}l100-30v26l-100 30z")), colours.Second);
}

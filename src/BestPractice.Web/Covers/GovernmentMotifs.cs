using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>The raised voice, the banner, the open door.</summary>
internal static class GovernmentMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(RaisedVoice,
    [
        (x, y, figure, _) => Fill(Invariant($"M{x} {y}h100l-34 50l34 50h-100z"), figure),
        (x, y, figure, _) => Fill(
            Repeat(2, i => Invariant($"M{x + i * 50} {y + 100}l50-50v50zM{x + i * 50} {y + 50}l50-50v50z")), figure),
        (x, y, figure, _) => Fill(Invariant($"M{x + 22} {y + 100}v-84h56v84z"), figure),
        (x, y, figure, _) => Fill(Invariant(
            $"M{x} {y + 34}l34-34h18l-52 52zM{x} {y + 82}l82-82h18l-100 100zM{x + 48} {y + 100}l52-52v18l-34 34z"), figure),
        (x, y, figure, seed) => Fill(Quarter(x, y, 100, seed.Below(4)), figure),
    ]);

    private static string RaisedVoice(int x, int y, HeroColours colours, CoverSeed seed)
    {
        var rays = Ray(0, 0, 60, 0) + Ray(120, 0, 200, 0) + Ray(200, 80, 200, 140) + Ray(200, 200, 140, 200);
        return Fill(rays, colours.Figure) + Fill(Quarter(x, y + 140, 60, 3), colours.Second);

        string Ray(int fromX, int fromY, int toX, int toY) =>
            Invariant($"M{x} {y + 200}L{x + fromX} {y + fromY}L{x + toX} {y + toY}z");
    }
}

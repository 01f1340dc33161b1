using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>The leaf, the furrow, the seed.</summary>
internal static class EcologyMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(RibbedLeaf,
    [
        (x, y, figure, seed) => Fill(Leaf(x, y, 100, seed.Below(2)), figure),
        (x, y, figure, seed) => Fill(Quarter(x, y, 100, seed.Below(4)), figure),
        (x, y, figure, _) => Stroke(Repeat(4, i => Invariant($"M{x} {y + 14 + i * 24}h100")), figure, 10),
        (x, y, figure, _) => Fill(Disc(x + 50, y + 50, 28), figure),
        (x, y, figure, _) => Fill(
            Leaf(x, y, 50, 0) + Leaf(x + 50, y, 50, 1) + Leaf(x, y + 50, 50, 1) + Leaf(x + 50, y + 50, 50, 0), figure),
    ]);

    private static string RibbedLeaf(int x, int y, HeroColours colours, CoverSeed seed)
    {
        var lean = seed.Below(2);
        var ribs = lean == 0
            ? Invariant($"M{x + 4} {y + 4}l192 192M{x + 70} {y + 70}v-52m0 52h-52M{x + 120} {y + 120}v-62m0 62h-62")
            : Invariant($"M{x + 196} {y + 4}l-192 192M{x + 130} {y + 70}v-52m0 52h52M{x + 80} {y + 120}v-62m0 62h62");
        return Fill(Leaf(x, y, 200, lean), colours.Figure) + Stroke(ribs, colours.Second, 7);
    }
}

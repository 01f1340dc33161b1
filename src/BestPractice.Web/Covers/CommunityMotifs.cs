using static BestPractice.Web.Covers.CoverPaint;
using static BestPractice.Web.Covers.CoverPath;
using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>People around a table, a person, two heads.</summary>
internal static class CommunityMotifs
{
    public static readonly CoverVocabulary Vocabulary = new(RoundTable,
    [
        (x, y, figure, _) => Fill(Disc(x + 50, y + 27, 19) + Invariant($"M{x + 10} {y + 100}a40 48 0 0 1 80 0z"), figure),
        (x, y, figure, _) => Fill(
            Quarter(x, y, 50, 2) + Quarter(x + 50, y, 50, 3) + Quarter(x, y + 50, 50, 1) + Quarter(x + 50, y + 50, 50, 0), figure),
        (x, y, figure, _) => Fill(Disc(x + 26, y + 50, 18) + Disc(x + 74, y + 50, 18), figure),
        (x, y, figure, seed) => Fill(Half(x, y, 100, seed.Below(4)), figure),
        (x, y, figure, _) => Fill(
            Quarter(x, y, 50, 0) + Quarter(x + 50, y, 50, 1) + Quarter(x, y + 50, 50, 3) + Quarter(x + 50, y + 50, 50, 2), figure),
    ]);

    private static string RoundTable(int x, int y, HeroColours colours, CoverSeed seed) =>
        Fill(Disc(x + 100, y + 100, 34), colours.Second) +
        Fill(Half(x + 55, y, 90, 0) + Half(x + 110, y + 55, 90, 1) + Half(x + 55, y + 110, 90, 2) + Half(x, y + 55, 90, 3), colours.Figure) +
        Fill(Disc(x + 30, y + 30, 17) + Disc(x + 170, y + 30, 17) + Disc(x + 30, y + 170, 17) + Disc(x + 170, y + 170, 17), colours.Figure);
}

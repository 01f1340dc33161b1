using static System.FormattableString;

namespace BestPractice.Web.Covers;

/// <summary>SVG path data of the shapes that the vocabularies share; (x, y) is the top left corner unless said otherwise.</summary>
internal static class CoverPath
{
    public static string Rect(int x, int y, double width, double height) => Invariant($"M{x} {y}h{width}v{height}h{-width}z");

    /// <summary>A full circle around (x, y).</summary>
    public static string Disc(int x, int y, int radius) =>
        Invariant($"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0z");

    /// <summary>A quarter disc around a corner of its square: 0 top left, then clockwise.</summary>
    public static string Quarter(int x, int y, int side, int corner) => corner switch
    {
        0 => Invariant($"M{x} {y}h{side}a{side} {side} 0 0 1 {-side} {side}z"),
        1 => Invariant($"M{x + side} {y}v{side}a{side} {side} 0 0 1 {-side} {-side}z"),
        2 => Invariant($"M{x + side} {y + side}h{-side}a{side} {side} 0 0 1 {side} {-side}z"),
        _ => Invariant($"M{x} {y + side}v{-side}a{side} {side} 0 0 1 {side} {side}z"),
    };

    /// <summary>A leaf that falls to the right (0) or to the left (1).</summary>
    public static string Leaf(int x, int y, int side, int lean) => lean == 0
        ? Invariant($"M{x} {y}a{side} {side} 0 0 1 {side} {side}a{side} {side} 0 0 1 {-side} {-side}z")
        : Invariant($"M{x + side} {y}a{side} {side} 0 0 1 {-side} {side}a{side} {side} 0 0 1 {side} {-side}z");

    /// <summary>A half disc whose flat side lies on an edge of its square: 0 top, then clockwise.</summary>
    public static string Half(int x, int y, int side, int edge)
    {
        var radius = side / 2;
        return edge switch
        {
            0 => Invariant($"M{x} {y}h{side}a{radius} {radius} 0 0 1 {-side} 0z"),
            1 => Invariant($"M{x + side} {y}v{side}a{radius} {radius} 0 0 1 0 {-side}z"),
            2 => Invariant($"M{x + side} {y + side}h{-side}a{radius} {radius} 0 0 1 {side} 0z"),
            _ => Invariant($"M{x} {y + side}v{-side}a{radius} {radius} 0 0 1 0 {side}z"),
        };
    }

    /// <summary>The parts 0 to <paramref name="count"/> - 1, one after the other.</summary>
    public static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}

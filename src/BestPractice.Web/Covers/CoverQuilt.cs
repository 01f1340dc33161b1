using System.Text;
using static BestPractice.Web.Covers.CoverPaint;

namespace BestPractice.Web.Covers;

/// <summary>One cover in the making: four by three cells, of which the large motif takes two by two.</summary>
internal sealed class CoverQuilt
{
    private const int Columns = 4;
    private const int Rows = 3;
    private const int Side = 100;
    private const int Attempts = 8;
    private const double Busy = .72;

    private static readonly (int Column, int Row)[] Plans = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)];

    private readonly CoverSeed _seed;
    private readonly CoverVocabulary _vocabulary;
    private readonly IReadOnlyList<CellColours> _choices;
    private readonly HeroColours _hero;
    private readonly (int Column, int Row) _plan;
    private readonly Dictionary<(int Column, int Row), string> _grounds = [];
    private readonly StringBuilder _drawn = new();
    private int _lastMotif = -1;

    public CoverQuilt(string categorySlug, string countryCode, string slug)
    {
        var palette = CoverPalette.Of(categorySlug);
        _seed = new CoverSeed(CoverSeed.Hash($"{categorySlug}/{slug}"));
        _vocabulary = CoverVocabularies.Of(categorySlug);
        _plan = PlanOf(countryCode);
        _choices = palette.CellChoices();
        var hero = _seed.Pick(palette.HeroChoices(categorySlug));
        _hero = hero with { Shared = palette.Fourth(hero) };
    }

    /// <summary>Where the large motif lies, from 0 at the left edge to 1 at the right one.</summary>
    public static float HeroAt(string countryCode) => PlanOf(countryCode).Column / 2f;

    /// <summary>The elements of the cover, the large motif on top; to be called once, because it uses up the seed.</summary>
    public string Draw()
    {
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
                if (!IsUnderHero(column, row)) DrawCell(column, row);
        DrawHero(_plan.Column * Side, _plan.Row * Side);
        return _drawn.ToString();
    }

    private static (int Column, int Row) PlanOf(string countryCode) => Plans[(int)(CoverSeed.Hash(countryCode) % (uint)Plans.Length)];

    private bool IsUnderHero(int column, int row) => column - _plan.Column is 0 or 1 && row - _plan.Row is 0 or 1;

    private void DrawCell(int column, int row)
    {
        var left = _grounds.GetValueOrDefault((column - 1, row));
        var colours = PickColours(left, above: _grounds.GetValueOrDefault((column, row - 1)));
        var busy = _seed.Next() < Busy;
        // A quiet cell joins its neighbour into one calm field.
        var ground = busy ? colours.Ground : left ?? colours.Ground;
        _grounds[(column, row)] = ground;
        _drawn.Append(Fill(CellSquare(column, row), ground));
        if (busy) _drawn.Append(NextMotif()(column * Side, row * Side, colours.Figure, _seed));
    }

    private CellColours PickColours(string? left, string? above)
    {
        for (var attempt = 1; ; attempt++)
        {
            var colours = _seed.Pick(_choices);
            var clashes = colours.Ground == left || colours.Ground == above || colours.Ground == _hero.Ground;
            if (!clashes || attempt == Attempts) return colours;
        }
    }

    /// <summary>The square, half a unit too large to the right and below, which hides hairlines between smoothed edges.</summary>
    private static string CellSquare(int column, int row) => CoverPath.Rect(column * Side, row * Side,
        column < Columns - 1 ? Side + .5 : Side, row < Rows - 1 ? Side + .5 : Side);

    private SmallMotif NextMotif()
    {
        int motif;
        do motif = _seed.Below(_vocabulary.Small.Count);
        while (motif == _lastMotif);
        _lastMotif = motif;
        return _vocabulary.Small[motif];
    }

    private void DrawHero(int x, int y)
    {
        _drawn.Append(Fill(CoverPath.Rect(x, y, 2 * Side, 2 * Side), _hero.Ground));
        _drawn.Append(_vocabulary.Hero(x, y, _hero, _seed));
    }
}

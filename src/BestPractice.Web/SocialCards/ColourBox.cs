namespace BestPractice.Web.SocialCards;

/// <summary>Some colours that are to become one, with the pixels that each has.</summary>
internal sealed class ColourBox
{
    private readonly ArraySegment<(uint Colour, int Pixels, int Number)> _colours;
    private readonly int _shift;
    private readonly int _middle;

    public ColourBox(ArraySegment<(uint Colour, int Pixels, int Number)> colours)
    {
        _colours = colours;
        for (var shift = 0; shift < 24; shift += 8)
        {
            var (low, high) = (255, 0);
            foreach (var (colour, _, _) in colours.AsSpan()) (low, high) = (Math.Min(low, Channel(colour, shift)), Math.Max(high, Channel(colour, shift)));
            if (high - low > Width) (Width, _shift, _middle) = (high - low, shift, (low + high) / 2);
        }
    }

    /// <summary>How far its colours lie apart in the channel in which they differ most.</summary>
    public int Width { get; }

    /// <summary>Its colours.</summary>
    public ReadOnlySpan<(uint Colour, int Pixels, int Number)> Colours => _colours;

    /// <summary>The mean, in which each colour counts by its pixels.</summary>
    public uint Mean()
    {
        var (blue, green, red, all) = (0L, 0L, 0L, 0L);
        foreach (var (colour, pixels, _) in _colours.AsSpan())
            (blue, green, red, all) = (blue + (long)Channel(colour, 0) * pixels, green + (long)Channel(colour, 8) * pixels, red + (long)Channel(colour, 16) * pixels, all + pixels);
        return (uint)((blue + all / 2) / all | (green + all / 2) / all << 8 | (red + all / 2) / all << 16);
    }

    /// <summary>Its colours on each side of the middle of its width.</summary>
    public (ColourBox Dark, ColourBox Light) Halves()
    {
        var colours = _colours.AsSpan();
        var dark = 0;
        for (var at = 0; at < colours.Length; at++)
            if (Channel(colours[at].Colour, _shift) <= _middle) (colours[dark], colours[at], dark) = (colours[at], colours[dark], dark + 1);
        return (new(_colours[..dark]), new(_colours[dark..]));
    }

    private static int Channel(uint colour, int shift) => (int)(colour >> shift & 255);
}

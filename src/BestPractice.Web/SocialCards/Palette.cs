using System.Runtime.InteropServices;

namespace BestPractice.Web.SocialCards;

/// <summary>
/// At most 256 colours for a picture. Its surfaces keep their very colour. What is left are the steps of smooth edges, of which there are some thousand:
/// those that are nearly the same become one, until there are few enough.
/// </summary>
internal sealed class Palette
{
    private const int Most = 256;
    private const int MostSurfaces = 96;
    private const int SurfacePixels = 500;

    private readonly List<uint> _entries = new(Most);

    /// <param name="colours">Each colour of the picture once, with how many pixels have it.</param>
    public Palette(ReadOnlySpan<(uint Colour, int Pixels)> colours)
    {
        Places = new byte[colours.Length];
        var all = new (uint Colour, int Pixels, int Number)[colours.Length];
        // By pixels, most first, then by colour; as numbers, because a card has thousands.
        var order = new ulong[colours.Length];
        for (var number = 0; number < all.Length; number++)
        {
            all[number] = (colours[number].Colour, colours[number].Pixels, number);
            order[number] = (ulong)(int.MaxValue - colours[number].Pixels) << 32 | colours[number].Colour;
        }
        Array.Sort(order, all);
        var surfaces = all.Length <= Most ? all.Length : all.TakeWhile(one => one.Pixels >= SurfacePixels).Take(MostSurfaces).Count();
        for (var surface = 0; surface < surfaces; surface++) Take(new ColourBox(new(all, surface, 1)));
        if (surfaces < all.Length) foreach (var box in Divide(new ColourBox(new(all, surfaces, all.Length - surfaces)), Most - surfaces)) Take(box);
    }

    /// <summary>The colours, blue in the lowest byte.</summary>
    public ReadOnlySpan<uint> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The entry of each colour of the picture.</summary>
    public byte[] Places { get; }

    /// <summary>Divides the widest box as long as there may be more.</summary>
    private static IEnumerable<ColourBox> Divide(ColourBox edges, int most)
    {
        var boxes = new PriorityQueue<ColourBox, int>();
        boxes.Enqueue(edges, -edges.Width);
        while (boxes.Count < most && boxes.Peek().Width > 0)
        {
            var (dark, light) = boxes.Dequeue().Halves();
            boxes.Enqueue(dark, -dark.Width);
            boxes.Enqueue(light, -light.Width);
        }
        return boxes.UnorderedItems.Select(one => one.Element);
    }

    private void Take(ColourBox box)
    {
        foreach (var (_, _, number) in box.Colours) Places[number] = (byte)_entries.Count;
        _entries.Add(box.Mean());
    }
}

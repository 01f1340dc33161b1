using System.Text;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A body as the editor wrote it, with the places of the addresses in it.</summary>
/// <param name="text">The text below the front matter.</param>
/// <param name="addresses">Where links, images and link definitions have their addresses.</param>
internal sealed class MarkdownSource(string text, IEnumerable<(int Start, int Length)> addresses)
{
    private readonly List<(int Start, int Length, string Path)> _inside =
    [
        .. addresses.Distinct().OrderBy(place => place.Start)
            .Select(place => text[place.Start] == '<' ? (Start: place.Start + 1, Length: place.Length - 2) : place)
            .Select(place => (place.Start, place.Length, Path: SitePath.TryParse(text.Substring(place.Start, place.Length))))
            .Where(place => place.Path is not null).Select(place => (place.Start, place.Length, place.Path!)),
    ];

    /// <summary>Where the line after this place begins.</summary>
    public int LineAfter(int place) => text.IndexOf('\n', place) is var end and >= 0 ? end + 1 : text.Length;

    /// <summary>What stands between two places, without blank lines around it; addresses inside the site become <see cref="Section.Origin"/> and their path.</summary>
    public string Between(int start, int? end)
    {
        var (slice, at, last) = (new StringBuilder(), start, end ?? text.Length);
        foreach (var (from, length, path) in _inside.Where(place => place.Start >= start && place.Start < last))
        {
            slice.Append(Clean(text[at..from])).Append(Section.Origin).Append(path);
            at = from + length;
        }
        return slice.Append(Clean(text[at..last])).ToString().TrimEnd().TrimStart('\n');
    }

    private static string Clean(string part) => part.Replace(Section.Origin, '\uFFFD');
}

namespace BestPractice.Web.Covers;

/// <summary>
/// The drawn cover of a practice: the category sets the colours and the vocabulary, the country where the large motif sits,
/// the slug everything else; the title has no say, so correcting a spelling leaves the picture alone.
/// </summary>
public static class CoverArt
{
    /// <summary>The version of the drawing rules; raise it whenever any cover changes, because covers are cached for ever.</summary>
    public const int Version = 1;

    /// <summary>The largest cover in bytes. The few that would be larger, less than one in 40,000, are drawn again from another seed.</summary>
    public const int MaximumSize = 2500;

    /// <summary>
    /// The cover as an SVG document without text, ids or references, the same bytes for the same input, most of them 1.4 kB;
    /// a practice without a country is laid out as the European Union's are.
    /// </summary>
    public static string Draw(string categorySlug, string? countryCode, string slug)
    {
        var country = Known(countryCode);
        var svg = DrawOnce(categorySlug, country, slug);
        for (var attempt = 2; svg.Length > MaximumSize; attempt++) svg = DrawOnce(categorySlug, country, $"{slug}/{attempt}");
        return svg;
    }

    /// <summary>Where the large motif lies from left (0) to right (1), for those who have to cut the sides.</summary>
    internal static float HeroAt(string? countryCode) => CoverQuilt.HeroAt(Known(countryCode));

    private static string Known(string? countryCode) => string.IsNullOrEmpty(countryCode) ? "EU" : countryCode;

    private static string DrawOnce(string categorySlug, string country, string seed)
    {
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">{new CoverQuilt(categorySlug, country, seed).Draw()}</svg>";
        // A minus sign separates numbers by itself.
        return svg.Replace(" -", "-", StringComparison.Ordinal);
    }
}

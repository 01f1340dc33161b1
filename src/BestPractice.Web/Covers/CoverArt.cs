namespace BestPractice.Web.Covers;

/// <summary>
/// The drawn cover of a practice: the category sets the colours and the vocabulary, the country where the large motif sits,
/// the slug everything else; the title has no say, so correcting a spelling leaves the picture alone.
/// </summary>
public static class CoverArt
{
    /// <summary>The version of the drawing rules; raise it whenever any cover changes, because covers are cached for ever.</summary>
    public const int Version = 1;

    /// <summary>
    /// The cover as an SVG document without text, ids or references, the same bytes for the same input; most take 1.4 kB,
    /// the largest a little over 2.5 kB, and a practice without a country is laid out as the European Union's are.
    /// </summary>
    public static string Draw(string categorySlug, string? countryCode, string slug)
    {
        var quilt = new CoverQuilt(categorySlug, string.IsNullOrEmpty(countryCode) ? "EU" : countryCode, slug);
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">{quilt.Draw()}</svg>";
        // A minus sign separates numbers by itself.
        return svg.Replace(" -", "-", StringComparison.Ordinal);
    }
}

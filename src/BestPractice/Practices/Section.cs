namespace BestPractice.Practices;

/// <summary>The fixed sections of a practice, in the order of the page.</summary>
public enum SectionKind
{
    /// <summary>What was wrong.</summary>
    Problem,
    /// <summary>What somebody did about it.</summary>
    Action,
    /// <summary>What came of it.</summary>
    Results,
    /// <summary>Ends, pauses, criticism and missed targets.</summary>
    Failures,
    /// <summary>What it takes to do it again.</summary>
    Elsewhere,
}

/// <summary>One section of a practice, rendered once when the content was read.</summary>
/// <param name="Kind">Which section.</param>
/// <param name="Html">Safe HTML.</param>
/// <param name="Text">The same without markup, for search.</param>
/// <param name="Markdown">What the editor wrote, with <see cref="Origin"/> before each address inside the site.</param>
public sealed record Section(SectionKind Kind, string Html, string Text, string Markdown)
{
    /// <summary>Stands in markdown where the site's public origin goes, which the content does not know: a character that Unicode keeps out of all text.</summary>
    public const char Origin = '\uFDD0';

    private static readonly string[] Headings = ["Problem", "What was done", "Results", "What did not work", "How to do it elsewhere"];

    /// <summary>The headings that editors write, in order.</summary>
    public static IReadOnlyList<string> AllHeadings => Headings;

    /// <summary>The section that a heading opens, in any case, or null.</summary>
    public static SectionKind? WithHeading(string heading)
    {
        var position = Array.FindIndex(Headings, known => known.Equals(heading.Trim(), StringComparison.OrdinalIgnoreCase));
        return position < 0 ? null : (SectionKind)position;
    }
}

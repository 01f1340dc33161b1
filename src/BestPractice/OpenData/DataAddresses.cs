namespace BestPractice.OpenData;

/// <summary>Whole addresses under the public origin, which the index does not know.</summary>
public sealed class DataAddresses
{
    /// <summary>The page of a practice by its slug.</summary>
    public required Func<string, string> Practice { get; init; }
    /// <summary>The page of an award edition by its slug.</summary>
    public required Func<string, string> Edition { get; init; }
    /// <summary>The page of a category by its slug.</summary>
    public required Func<string, string> Category { get; init; }
    /// <summary>The page of a collection by its slug.</summary>
    public required Func<string, string> Collection { get; init; }
    /// <summary>The page of a country by its slug.</summary>
    public required Func<string, string> Country { get; init; }
    /// <summary>A page of its own by its slug.</summary>
    public required Func<string, string> Page { get; init; }
    /// <summary>Markdown with its addresses in full.</summary>
    public required Func<string, string> InMarkdown { get; init; }
    /// <summary>HTML with its addresses in full.</summary>
    public required Func<string, string> InHtml { get; init; }
}

namespace BestPractice.Web.Pages.Shared;

/// <summary>The drawn signs of the categories.</summary>
public static class Glyphs
{
    private static readonly HashSet<string> Drawn =
    [
        "democracy", "digitalisation", "ecology", "economy", "education", "human-rights",
        "quality-of-life", "community", "local-development", "government", "health",
    ];

    /// <summary>The id of a category's symbol; a category without a drawing gets a plain square.</summary>
    public static string For(string? category) => category is not null && Drawn.Contains(category) ? $"g-{category}" : "g-other";
}

namespace BestPractice.Web.Pages.Shared;

/// <summary>The drawn signs of the categories, each in a box of 24 units.</summary>
public static class Glyphs
{
    private const string Other = "other";

    /// <summary>The path of each category's sign, and of the plain square for a category without one.</summary>
    public static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["democracy"] = "M1 19a11 11 0 0 1 22 0h-4a7 7 0 0 0-14 0zM9 19a3 3 0 0 1 6 0z",
        ["digitalisation"] = "M2 2h8v8H2zM14 14h8v8h-8zM10 10h4v4h-4zM14 2h4v4h-4zM2 18h4v4H2z",
        ["ecology"] = "M3 3c11 0 18 7 18 18-4.5 0-8.3-1.2-11.2-3.3L16 11l-2-2-6.5 6.6C4.6 12.5 3 8.2 3 3z",
        ["economy"] = "M2 16h5v6H2zM9.5 10h5v12h-5zM17 3h5v19h-5z",
        ["education"] = "M2 4l9 3v14l-9-3zM22 4l-9 3v14l9-3z",
        ["human-rights"] = "M9 5a7 7 0 1 0 0 14 8.5 8.5 0 0 1 0-14zM15 5a8.5 8.5 0 0 1 0 14 7 7 0 1 0 0-14zM12 7.5a7 7 0 0 1 0 9 7 7 0 0 1 0-9z",
        ["quality-of-life"] = "M5 11a7 7 0 0 1 14 0zM1 14c2-2 3.7-2 5.5 0s3.7 2 5.5 0 3.7-2 5.5 0 3.5 2 5.5 0v3c-2 2-3.7 2-5.5 0s-3.7-2-5.5 0-3.7 2-5.5 0-3.5-2-5.5 0zM1 20h22v2H1z",
        ["community"] = "M12 9a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 22a7 9 0 0 1 14 0zM3.5 14a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM20.5 14a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z",
        ["local-development"] = "M1 11L12 2l11 9v11h-8v-6a3 3 0 0 0-6 0v6H1z",
        ["government"] = "M4 1h3v22H4zM9 3h13l-4 5 4 5H9z",
        ["health"] = "M9 2h6v7h7v6h-7v7H9v-7H2V9h7z",
        [Other] = "M5 5h14v14H5z",
    };

    /// <summary>The id of a category's symbol; a category without a drawing gets a plain square.</summary>
    public static string For(string? category) => $"g-{Known(category)}";

    /// <summary>The path of a category's sign.</summary>
    public static string PathOf(string? category) => Paths[Known(category)];

    private static string Known(string? category) => category is not null && Paths.ContainsKey(category) ? category : Other;
}

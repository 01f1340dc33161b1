namespace BestPractice.Web.Covers;

/// <summary>The four colours of a category: its base, a deep one, a tint, and a contrasting accent used sparingly.</summary>
internal sealed record CoverPalette(string Base, string Deep, string Tint, string Accent)
{
    /// <summary>The near-white that all categories share.</summary>
    public const string Paper = "#f9fafc";

    private static readonly CoverPalette Government = new("#005959", "#002a2c", "#cfeae8", "#ff745b");

    private static readonly Dictionary<string, CoverPalette> ByCategory = new()
    {
        ["democracy"] = new("#184ace", "#0b1f63", "#d3dffb", "#ff7a59"),
        ["digitalisation"] = new("#2fc5e2", "#06404c", "#d0f1f8", "#f2de3c"),
        ["ecology"] = new("#1d9a68", "#073f2b", "#d2f0e0", "#f5c33b"),
        ["economy"] = new("#f5a420", "#4c2c00", "#ffebc7", "#2a5bd7"),
        ["education"] = new("#f2de3c", "#3d3600", "#fbf6cf", "#e7437f"),
        ["human-rights"] = new("#f04c86", "#560b31", "#ffdfe7", "#2fc5e2"),
        ["quality-of-life"] = new("#f87d3b", "#571f03", "#ffe3d3", "#1f8f86"),
        ["community"] = new("#7c2f82", "#330f38", "#f1def1", "#f5a420"),
        ["local-development"] = new("#984929", "#3d1606", "#f6dfd4", "#9bc7e8"),
        ["government"] = Government,
        ["health"] = new("#a3f0de", "#063b38", "#e4fbf5", "#f04c86"),
    };

    /// <summary>The palette of a category; an unknown one borrows that of Government, so that a new category breaks no page.</summary>
    public static CoverPalette Of(string categorySlug) => ByCategory.GetValueOrDefault(categorySlug, Government);

    /// <summary>The base colour of a category; null for one without colours of its own.</summary>
    public static string? BaseOf(string? categorySlug) => categorySlug is null ? null : ByCategory.GetValueOrDefault(categorySlug)?.Base;

    /// <summary>Grounds and figures that hold at thumbnail size; free combination would produce mud.</summary>
    public IReadOnlyList<CellColours> CellChoices() =>
    [
        new(Base, Deep), new(Deep, Base), new(Tint, Base), new(Accent, Deep), new(Base, Tint), new(Tint, Deep), new(Deep, Tint),
    ];

    /// <summary>The same for the large motif, which has two figures.</summary>
    public IReadOnlyList<HeroColours> HeroChoices(string categorySlug) =>
    [
        new(Base, Deep, Paper), new(Deep, Base, Accent), new(Tint, Base, Deep), new(Deep, Tint, Accent),
        categorySlug == "digitalisation" ? new(Tint, Deep, Base) : new(Base, Paper, Accent),
    ];

    /// <summary>A fourth colour for what two shapes of the large motif share.</summary>
    public string Fourth(HeroColours taken) =>
        new[] { Paper, Accent, Deep, Tint }.First(colour => colour != taken.Ground && colour != taken.Figure && colour != taken.Second);
}

/// <summary>The colours of a small cell.</summary>
internal sealed record CellColours(string Ground, string Figure);

/// <summary>The colours of the large motif; <paramref name="Shared"/> is empty until the other three are chosen.</summary>
internal sealed record HeroColours(string Ground, string Figure, string Second, string Shared = "");

namespace BestPractice.Catalogue;

/// <summary>What a list can be narrowed by, in the order of the page.</summary>
public enum Facet
{
    /// <summary>Category slugs.</summary>
    Category,
    /// <summary>Country slugs.</summary>
    Country,
    /// <summary>Award edition slugs.</summary>
    Edition,
    /// <summary>Award outcomes, <see cref="FacetChoices.Unknown"/> for practices without one.</summary>
    Outcome,
    /// <summary>Who acted.</summary>
    Level,
    /// <summary>What became of it.</summary>
    Status,
    /// <summary>How well the effect is supported.</summary>
    Evidence,
    /// <summary>How much is told.</summary>
    Depth,
    /// <summary>How long ago the sources were checked, <see cref="FacetChoices.Unknown"/> for practices without a date.</summary>
    Checked,
}

/// <summary>The values chosen in each facet; immutable, equal when the values are.</summary>
public sealed class FacetChoices : IEquatable<FacetChoices>
{
    /// <summary>The value of a facet for practices of which it is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>No choice at all.</summary>
    public static readonly FacetChoices None = new([]);

    private readonly (Facet Facet, string Value)[] _chosen;

    private FacetChoices(IEnumerable<(Facet Facet, string Value)> chosen) =>
        _chosen = [.. chosen.Distinct().OrderBy(pair => pair.Facet).ThenBy(pair => pair.Value, StringComparer.Ordinal)];

    /// <summary>The chosen values of a facet in ordinal order.</summary>
    public IReadOnlyList<string> this[Facet facet] => [.. _chosen.Where(pair => pair.Facet == facet).Select(pair => pair.Value)];

    /// <summary>True when nothing is chosen.</summary>
    public bool IsEmpty => _chosen.Length == 0;

    /// <summary>Every choice in canonical order.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> All => _chosen;

    /// <summary>True when a value is chosen.</summary>
    public bool Contains(Facet facet, string value) => _chosen.Contains((facet, value));

    /// <summary>The choices and one more.</summary>
    public FacetChoices With(Facet facet, string value) => new(_chosen.Append((facet, value)));

    /// <summary>The choices without those of one facet.</summary>
    public FacetChoices Without(Facet facet) => new(_chosen.Where(pair => pair.Facet != facet));

    /// <summary>The choices but one.</summary>
    public FacetChoices Without(Facet facet, string value) => new(_chosen.Where(pair => pair != (facet, value)));

    /// <inheritdoc/>
    public bool Equals(FacetChoices? other) => other is not null && _chosen.SequenceEqual(other._chosen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FacetChoices);

    /// <inheritdoc/>
    public override int GetHashCode() => _chosen.Length;
}

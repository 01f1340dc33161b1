namespace BestPractice.Catalogue;

/// <summary>The figures of the last line of the check, which an index keeps too.</summary>
public sealed class ContentFigures
{
    /// <summary>Practices without errors, public or not.</summary>
    public required int Practices { get; init; }
    /// <summary>Problems for which an entry is left out, or kept as it was before.</summary>
    public required int Errors { get; init; }
    /// <summary>Problems of entries that are shown all the same.</summary>
    public required int Warnings { get; init; }
    /// <summary>Practices whose time is still to come.</summary>
    public required int Scheduled { get; init; }
    /// <summary>Practices whose sources were checked too long ago.</summary>
    public required int CheckedLongAgo { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Count(Practices, "practice")}, {Count(Errors, "error")}, {Count(Warnings, "warning")}; {Scheduled} scheduled; {CheckedLongAgo} not checked for two years";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

namespace BestPractice.Catalogue;

/// <summary>A kind of problem with the number of its problems.</summary>
public sealed class ProblemKind
{
    /// <summary>The word of the severity.</summary>
    public required string Severity { get; init; }
    /// <summary>The word of the code.</summary>
    public required string Code { get; init; }
    /// <summary>How many.</summary>
    public required int Number { get; init; }
}

/// <summary>The entry that an index has of a file.</summary>
public sealed class EntryRow
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }
    /// <summary>The folder of its kind.</summary>
    public required string Kind { get; init; }
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }
}

/// <summary>A file of an entry that visitors do not see. Its title is not in the index, unless drafts are shown.</summary>
public sealed class UnseenRow
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }
    /// <summary>The word of <see cref="Practices.PublicationState"/>.</summary>
    public required string State { get; init; }
    /// <summary>When it appears or disappeared (RFC 3339); a draft has none.</summary>
    public string? Instant { get; init; }
    /// <summary>How many entries have this state.</summary>
    public required int Total { get; init; }
}

namespace BestPractice.Practices;

/// <summary>A reading path: practices that an editor put in order, each with a word why to read it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Order">Its place among the collections, from 1.</param>
/// <param name="Entries">The practices in the order in which to read them.</param>
/// <param name="Body">The introduction.</param>
public sealed record Collection(Slug Slug, string Title, string Summary, int Order, IReadOnlyList<CollectionEntry> Entries, RichText Body)
{
    /// <summary>What the history of its file says.</summary>
    public FileDates Committed { get; init; } = FileDates.Unknown;
}

/// <summary>A practice in a collection.</summary>
/// <param name="Practice">The entry's slug.</param>
/// <param name="Comment">Why to read it there, as plain text.</param>
public sealed record CollectionEntry(Slug Practice, string Comment);

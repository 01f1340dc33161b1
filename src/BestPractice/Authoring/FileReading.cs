namespace BestPractice.Authoring;

/// <summary>What reading a file gave: a <see cref="ReadEntry{T}"/> of its kind, as far as there is one, and what is wrong.</summary>
internal sealed record FileReading(ContentFile File, object? Entry, FileProblems Problems)
{
    public bool IsGood => Entry is not null && !Problems.HasErrors;
}

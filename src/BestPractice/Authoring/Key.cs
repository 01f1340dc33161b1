namespace BestPractice.Authoring;

/// <summary>One key of the front matter. Readers, schemas and starter files all go by it.</summary>
/// <param name="Name">As editors write it.</param>
/// <param name="Shape">What it takes.</param>
/// <param name="Meaning">What to write, in one line.</param>
/// <param name="Example">A value, in one line of YAML.</param>
internal sealed record Key(string Name, KeyShape Shape, string Meaning, string Example)
{
    public bool Required { get; init; }
}

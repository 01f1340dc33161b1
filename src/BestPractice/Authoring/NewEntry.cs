namespace BestPractice.Authoring;

/// <summary>A file for an editor to begin with, or why there is none.</summary>
/// <param name="Path">Where it goes, relative to the content folder, with forward slashes.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Fault">A sentence about what is in the way; the other two are empty then.</param>
public sealed record NewEntry(string Path, string Text, string? Fault)
{
    internal static NewEntry Refused(string fault) => new("", "", fault);
}

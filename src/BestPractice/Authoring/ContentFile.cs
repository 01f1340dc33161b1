using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>A file of the content folder. <see cref="Bytes"/> is empty for images and for files with a problem.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Kind">What the file describes.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Problem">Why it cannot be read, if so.</param>
internal sealed record ContentFile(string Path, ContentKind Kind, byte[] Bytes, Problem? Problem)
{
    /// <summary>When the file was last written; not part of the content, so it changes no digest.</summary>
    public DateTimeOffset Written { get; init; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name in addresses; a file of no kind has none.</summary>
    public Slug? Slug => Problem?.Code == ProblemCode.FileUnexpected ? null : Practices.Slug.TryParse(Name);
}

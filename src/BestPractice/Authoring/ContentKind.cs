namespace BestPractice.Authoring;

/// <summary>The folders of the content, each for one kind of file.</summary>
internal enum ContentKind
{
    Practices,
    Awards,
    Categories,
    Collections,
    Countries,
    Pages,
    Images,
}

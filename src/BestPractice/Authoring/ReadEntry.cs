namespace BestPractice.Authoring;

/// <summary>An entry as far as it could be read, with what is needed to check it against the others.</summary>
internal sealed record ReadEntry<T>(T Entry, FrontMatter File, Fields Fields, IReadOnlyList<ProseLink> Links, FileProblems Problems);

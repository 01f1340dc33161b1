using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The files of a content folder as they were when their entries were last shown without an error.</summary>
public sealed class LastGood
{
    /// <summary>Nothing has been shown yet.</summary>
    public static readonly LastGood None = new(new Dictionary<string, ContentFile>());

    private readonly IReadOnlyDictionary<string, ContentFile> _files;

    private LastGood(IReadOnlyDictionary<string, ContentFile> files) => _files = files;

    /// <summary>What is good once a folder is shown: its files without errors, and what is shown in the place of others.</summary>
    /// <param name="folder">The folder that is shown.</param>
    /// <param name="withErrors">The paths of its files that have errors.</param>
    /// <param name="kept">The paths of files whose last good version is shown.</param>
    public LastGood Then(ContentFolder folder, IReadOnlySet<string> withErrors, IReadOnlySet<string> kept) =>
        new(folder.Files.Where(file => !withErrors.Contains(file.Path)).Concat(kept.Select(Find).OfType<ContentFile>()).ToDictionary(file => file.Path));

    /// <summary>A file as it was; null when it was never good.</summary>
    internal ContentFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>A file as it was, or the files of a folder that cannot be opened now.</summary>
    internal IEnumerable<ContentFile> At(ContentFile now) => _files.TryGetValue(now.Path, out var then) ? [then]
        : now.Problem?.Code == ProblemCode.FileUnreadable ? _files.Values.Where(file => file.Kind != ContentKind.Images && file.Path.StartsWith(now.Path + "/", StringComparison.Ordinal)) : [];

    /// <summary>The category of a name as it was; null when there was none.</summary>
    internal ContentFile? FindCategory(Slug category) => _files.Values.FirstOrDefault(file => file.Kind == ContentKind.Categories && file.Slug == category);
}

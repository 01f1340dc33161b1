using System.Collections.Concurrent;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>Finds and reads the files below one content folder, and nothing outside it.</summary>
internal sealed class ContentFileReader(string root)
{
    private const int MaximumDepth = 8;
    private const int MaximumImageSize = 2 * 1024 * 1024;
    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".webp", ".avif"];

    private readonly string _realRoot = RealPath(new DirectoryInfo(root));

    // Thousands of files lie in few folders, and asking for the links above each takes longer than reading it.
    private readonly ConcurrentDictionary<string, string> _realFolders = new(StringComparer.Ordinal);

    /// <summary>All files in ordinal order; hidden files, backups and a README are not content.</summary>
    public IEnumerable<string> Paths()
    {
        return Walk()
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')) && !path.EndsWith('~') && Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal);
    }

    /// <summary>
    /// Every file, each folder once however many links lead to it, those that are no links first. A folder that cannot be opened or lies elsewhere comes as if it were a
    /// file, so that reading it tells the problem.
    /// </summary>
    private IEnumerable<string> Walk()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (folders, links) = (new Queue<(string Path, int Depth)>([(root, 0)]), new Queue<(string Path, int Depth)>());
        while (folders.TryDequeue(out var next) || links.TryDequeue(out next))
        {
            if (List(next.Path, seen) is not { } listed)
            {
                if (next.Depth == 0) throw new DirectoryNotFoundException($"The content folder at {root} cannot be opened.");
                yield return next.Path;
                continue;
            }
            foreach (var file in listed.Files) yield return file;
            foreach (var inner in listed.Folders.Where(inner => next.Depth < MaximumDepth && inner.Name[0] != '.').OrderBy(inner => inner.Name, StringComparer.Ordinal))
                (inner.LinkTarget is null ? folders : links).Enqueue((Path.Combine(next.Path, inner.Name), next.Depth + 1));
        }
    }

    /// <summary>What lies in a folder, nothing when it was listed before; null when it is not to be looked into.</summary>
    private (string[] Files, DirectoryInfo[] Folders)? List(string folder, HashSet<string> seen)
    {
        try
        {
            var place = new DirectoryInfo(folder);
            if (!IsInside(place)) return null;
            return seen.Add(RealPath(place)) ? (Directory.GetFiles(folder), place.GetDirectories()) : ([], []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string RealPathOf(FileInfo file) => file.LinkTarget is not null ? RealPath(file) : Path.Combine(_realFolders.GetOrAdd(file.DirectoryName!, folder => RealPath(new DirectoryInfo(folder))), file.Name);

    private bool IsInside(FileSystemInfo place) => IsInside(RealPath(place));

    private bool IsInside(string realPath) => $"{realPath}{Path.DirectorySeparatorChar}".StartsWith(_realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public ContentFile Read(string path)
    {
        if (Directory.Exists(Path.Combine(root, path))) return Folder(path);
        if (KindOf(path) is not { } kind)
            return Refused(path, ContentKind.Pages, ProblemCode.FileUnexpected, "No kind of content lives here", "put .md files into practices, awards, categories, collections, countries or pages, and pictures right into images");
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            if (!IsInside(RealPathOf(file)))
                return Refused(path, kind, ProblemCode.FileOutside, "The file is a link to a place outside the content folder", "put the file itself here");
            return kind == ContentKind.Images ? ReadImage(path, file) : ReadText(path, kind, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(path, kind, ProblemCode.FileUnreadable, "The file cannot be read", "check that it exists and that the program may read it");
        }
    }

    private ContentFile Folder(string path)
    {
        try
        {
            if (!IsInside(new DirectoryInfo(Path.Combine(root, path))))
                return Refused(path, ContentKind.Pages, ProblemCode.FileOutside, "The folder is a link to a place outside the content folder", "put the files themselves here");
        }
        catch (IOException)
        {
            // A link that has changed since: the next look tells more.
        }
        return Refused(path, ContentKind.Pages, ProblemCode.FileUnreadable, "The folder cannot be opened", "check that the program may read it");
    }

    /// <summary>A picture is sent as it is; only its name and size matter here.</summary>
    private static ContentFile ReadImage(string path, FileInfo file) => file.Length switch
    {
        0 => Refused(path, ContentKind.Images, ProblemCode.FileEmpty, "The picture is empty", "put the picture here, or remove the file"),
        > MaximumImageSize => Refused(path, ContentKind.Images, ProblemCode.FileTooLarge, $"The picture is larger than {MaximumImageSize / 1024 / 1024} MB", "make it smaller"),
        _ => new ContentFile(path, ContentKind.Images, [], null),
    };

    /// <summary>Length zero is refused unopened: pipes and devices have no length, and opening one may never end.</summary>
    private static ContentFile ReadText(string path, ContentKind kind, FileInfo file)
    {
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (target.Length == 0)
            return Refused(path, kind, ProblemCode.FileEmpty, "The file is empty", "write the entry, or remove the file");
        if (target.Length > FrontMatter.MaximumFileSize)
            return Refused(path, kind, ProblemCode.FileTooLarge, $"The file is larger than {FrontMatter.MaximumFileSize / 1024} kB", "divide it, and remove embedded pictures");
        if (Slug.TryParse(Path.GetFileNameWithoutExtension(path)) is null)
            return Refused(path, kind, ProblemCode.FileName, "The file name cannot be an address", SlugRemedy(path));
        return new ContentFile(path, kind, File.ReadAllBytes(target.FullName), null) { Written = new DateTimeOffset(target.LastWriteTimeUtc) };
    }

    private static string SlugRemedy(string path) =>
        Slug.From(Path.GetFileNameWithoutExtension(path)) is { } slug ? $"rename it to {slug}.md" : "use lower-case letters, digits and single hyphens, then .md";

    private static ContentKind? KindOf(string path)
    {
        var folder = path.Split('/') is [var first, _, ..] ? Vocabulary<ContentKind>.TryParse(first) : null;
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var fits = folder == ContentKind.Images ? ImageEndings.Contains(ending) && path.Count(letter => letter == '/') == 1 : ending == ".md";
        return fits ? folder : null;
    }

    private static ContentFile Refused(string path, ContentKind kind, ProblemCode code, string sentence, string remedy) =>
        new(path, kind, [], new Problem(path, 1, 1, code, sentence, remedy));

    /// <summary>The path with every link on the way resolved.</summary>
    internal static string RealPath(FileSystemInfo place)
    {
        if (place.ResolveLinkTarget(returnFinalTarget: true) is { } target) return RealPath(target);
        var parent = place is FileInfo file ? file.Directory : ((DirectoryInfo)place).Parent;
        return parent is null ? place.FullName : Path.Combine(RealPath(parent), place.Name);
    }
}

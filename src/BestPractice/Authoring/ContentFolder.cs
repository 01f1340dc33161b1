using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using BestPractice.Practices;

namespace BestPractice.Authoring;

/// <summary>The files that editors write, read once in a fixed order.</summary>
public sealed class ContentFolder
{
    private ContentFolder(string path, IReadOnlyList<ContentFile> files, string digest)
    {
        Path = path;
        Files = files;
        Digest = digest;
    }

    /// <summary>The absolute path of the folder.</summary>
    public string Path { get; }

    /// <summary>SHA-256 over all paths and contents, as 64 hexadecimal digits: the same content has the same digest everywhere.</summary>
    public string Digest { get; }

    /// <summary>How many files there are, pictures included.</summary>
    public int FileCount => Files.Count;

    /// <summary>What the commits of its repository say; null while nobody knows yet.</summary>
    public ContentHistory? History { get; private init; } = ContentHistory.None;

    /// <summary>What is known of files from before.</summary>
    internal Readings Readings { get; private init; } = new();

    internal IReadOnlyList<ContentFile> Files { get; }

    /// <summary>Reads the folder. Files that cannot be read become problems.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentFolder Read(string path)
    {
        var root = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(root)) throw new DirectoryNotFoundException($"There is no content folder at {root}.");
        var reader = new ContentFileReader(root);
        var files = reader.Paths().ToList().AsParallel().AsOrdered().Select(reader.Read).ToList();
        return new ContentFolder(root, files, DigestOf(files));
    }

    /// <summary>The path with every link on the way resolved; it changes when one of them comes to lead elsewhere.</summary>
    public static string RealPathOf(string path) => ContentFileReader.RealPath(new DirectoryInfo(System.IO.Path.GetFullPath(path)));

    /// <summary>The same files with what is known of their history.</summary>
    public ContentFolder With(ContentHistory? history) => new(Path, Files, Digest) { History = history, Readings = Readings };

    /// <summary>The same files with what was read of them before, which must have been in the same time zone.</summary>
    public ContentFolder With(Readings readings) => new(Path, Files, Digest) { History = History, Readings = readings };

    /// <summary>The names of the images in <c>content/images</c>, for example <c>chart.png</c>.</summary>
    internal IEnumerable<string> Images => Files.Where(file => file.Kind == ContentKind.Images && file.Problem is null).Select(file => file.Path["images/".Length..]);

    /// <summary>The slugs of all files of a kind, readable or not.</summary>
    internal HashSet<string> SlugsOf(ContentKind kind) =>
        [.. Files.Where(file => file.Kind == kind).Select(file => file.Slug).OfType<Slug>().Select(slug => slug.Value)];

    /// <summary>The first file of each slug.</summary>
    internal Dictionary<string, string> PathsOf(ContentKind kind) =>
        Files.Where(file => file.Kind == kind && file.Slug is not null).DistinctBy(file => file.Slug).ToDictionary(file => file.Slug!.Value, file => file.Path);

    internal static string DigestOf(IReadOnlyList<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var file in files)
        {
            Append(Encoding.UTF8.GetBytes(file.Path), length);
            Append(file.Problem is null ? file.Bytes : Encoding.UTF8.GetBytes(file.Problem.ToString()), length);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(byte[] bytes, Span<byte> prefix)
        {
            BinaryPrimitives.WriteInt64LittleEndian(prefix, bytes.Length);
            hash.AppendData(prefix);
            hash.AppendData(bytes);
        }
    }
}

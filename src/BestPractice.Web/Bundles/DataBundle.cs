using System.Text.Json;

namespace BestPractice.Web.Bundles;

/// <summary>The data of one content version as finished files in one folder.</summary>
/// <param name="Day">The day of the newest change.</param>
/// <param name="Zip">The bundle.</param>
/// <param name="Files">The files in it, which can be had one by one, too.</param>
public sealed record DataBundle(DateOnly Day, BundleFile Zip, IReadOnlyList<BundleFile> Files)
{
    /// <summary>The list of the files of a folder; written last, so that a folder that has it is finished.</summary>
    private const string Manifest = "bundle.json";

    /// <summary>Where the files lie.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>A file by its name, the bundle among them; null when there is none.</summary>
    public BundleFile? Find(string name) => name == Zip.Name ? Zip : Files.FirstOrDefault(file => file.Name == name);

    /// <summary>The checksums as <c>sha256sum --check</c> reads them, of the files as they are called one by one.</summary>
    public string Sums => string.Concat(Files.Prepend(Zip).Select(file => $"{file.Sha256}  {file.Name}\n"));

    public string PathOf(BundleFile file) => Path.Combine(Folder, file.Name);

    /// <summary>True while the files are there; a folder may have been emptied by hand.</summary>
    public bool IsThere => Files.Prepend(Zip).All(file => File.Exists(PathOf(file)));

    public void Save() => File.WriteAllBytes(Path.Combine(Folder, Manifest), JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>The bundle of a folder; null when there is none, or when a file no longer has the bytes it had.</summary>
    public static DataBundle? Read(string folder)
    {
        var manifest = Path.Combine(folder, Manifest);
        if (!File.Exists(manifest)) return null;
        try
        {
            var bundle = JsonSerializer.Deserialize<DataBundle>(File.ReadAllBytes(manifest));
            return bundle is { Zip: not null, Files: not null } && bundle.Files.Prepend(bundle.Zip).All(file => BundleFile.Of(folder, file.Name).Sha256 == file.Sha256) ? bundle with { Folder = folder } : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

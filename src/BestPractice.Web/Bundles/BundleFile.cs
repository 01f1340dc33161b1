using System.Security.Cryptography;

namespace BestPractice.Web.Bundles;

/// <summary>A finished file.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">Its checksum as 64 hexadecimal digits.</param>
public sealed record BundleFile(string Name, long Bytes, string Sha256)
{
    /// <summary>How many rows it has, where it is a table.</summary>
    public int? Rows { get; init; }

    /// <summary>Where it lies within the bundle.</summary>
    public string PathInBundle => Path.GetExtension(Name) == ".csv" ? $"{BundleName.CsvFolder}/{Name}" : Name;

    /// <summary>A file as it is on disk.</summary>
    public static BundleFile Of(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return new BundleFile(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}

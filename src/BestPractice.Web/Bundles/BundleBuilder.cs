using System.IO.Compression;
using System.Text;
using BestPractice.Catalogue;
using BestPractice.OpenData;
using BestPractice.Web.Pages;

namespace BestPractice.Web.Bundles;

/// <summary>Makes the files of a bundle. The same content under the same origin gives the same bytes: nothing in them is of now.</summary>
public sealed class BundleBuilder(Links links)
{
    // A ZIP has no words for days before and after.
    private static readonly DateOnly FirstOfZip = new(1980, 1, 1);
    private static readonly DateOnly LastOfZip = new(2107, 12, 31);

    /// <summary>What each address in the data is.</summary>
    private DataAddresses Addresses => new()
    {
        Practice = slug => links.Absolute(links.Practice(slug)),
        Edition = slug => links.Absolute(links.Edition(slug)),
        Category = slug => links.Absolute(links.Category(slug)),
        Collection = slug => links.Absolute(links.Collection(slug)),
        Country = slug => links.Absolute(links.Country(slug)),
        Page = slug => links.Absolute(links.ContentPage(slug)),
        InMarkdown = links.InMarkdown,
        InHtml = links.InHtml,
    };

    /// <summary>Fills an empty folder.</summary>
    /// <returns>The bundle; null when the index holds what is not public, which must not leave the house.</returns>
    public DataBundle? Build(IndexSnapshot index, string folder)
    {
        var queries = new DataQueries(index, Addresses);
        if (!queries.IsPublic()) return null;
        var day = queries.Day();
        var files = DataTables.All.Select(table =>
        {
            var rows = CsvTable.Write(Path.Combine(folder, $"{table.Name}.csv"), table, queries.Rows(table));
            return BundleFile.Of(folder, $"{table.Name}.csv") with { Rows = rows };
        }).ToList();
        DataFileWriter.Write(Path.Combine(folder, BundleName.Database), queries.Rows, About(day));
        files.Insert(0, BundleFile.Of(folder, BundleName.Database));
        files.AddRange(Texts(folder, day, files, links.Absolute(links.About(index) ?? links.Data())));
        var bundle = new DataBundle(day, Zip(folder, day, files), files) { Folder = folder };
        bundle.Save();
        return bundle;
    }

    private (string, string)[] About(DateOnly day) =>
    [
        ("title", PageMeta.SiteName), ("date", BundleName.Day(day)), ("version", $"{DataTables.Version}"), ("licence", DataLicence.Id), ("licence_url", DataLicence.Url),
        ("source", links.Absolute(links.Data())), ("citation", DataLicence.Citation(links, day)),
    ];

    private List<BundleFile> Texts(string folder, DateOnly day, List<BundleFile> tables, string about)
    {
        return
        [
            Text(BundleName.Package, DataPackage.Write(links, day, tables)), Text(BundleName.Dictionary, BundleText.Dictionary()),
            Text(BundleName.Readme, BundleText.Readme(links, day, about)), Text(BundleName.Licence, DataLicence.Statement(links, day, about)),
        ];

        BundleFile Text(string name, string text)
        {
            File.WriteAllText(Path.Combine(folder, name), text.ReplaceLineEndings("\n"));
            return BundleFile.Of(folder, name);
        }
    }

    private static BundleFile Zip(string folder, DateOnly day, List<BundleFile> files)
    {
        var name = BundleName.Bundle(day);
        using (var archive = ZipFile.Open(Path.Combine(folder, name), ZipArchiveMode.Create))
        {
            var sums = string.Concat(files.Select(file => $"{file.Sha256}  {file.PathInBundle}\n"));
            Add(archive, BundleName.Sums, day, new MemoryStream(Encoding.UTF8.GetBytes(sums)));
            foreach (var file in files) Add(archive, file.PathInBundle, day, File.OpenRead(Path.Combine(folder, file.Name)));
        }
        return BundleFile.Of(folder, name);
    }

    private static void Add(ZipArchive archive, string name, DateOnly day, Stream content)
    {
        const int ReadableFile = 0b1_000_000_110_100_100 << 16;
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(day < FirstOfZip ? FirstOfZip : day > LastOfZip ? LastOfZip : day, TimeOnly.MinValue, TimeSpan.Zero);
        entry.ExternalAttributes = ReadableFile;
        using (content)
        using (var target = entry.Open()) content.CopyTo(target);
    }
}

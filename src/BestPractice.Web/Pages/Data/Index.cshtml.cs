using System.Globalization;
using BestPractice.Catalogue;
using BestPractice.OpenData;
using BestPractice.Web.Bundles;
using BestPractice.Web.Schema;
using Microsoft.AspNetCore.Mvc;

namespace BestPractice.Web.Pages.Data;

/// <summary>The data for people who want to take it away: files, what each column means, and the API.</summary>
public sealed class IndexModel(BundleStore store, IndexSnapshot index, SiteOptions options, Links links) : SitePage
{
    private const int Thousand = 1000;

    /// <summary>The files; null when they cannot be had now, or never in a preview.</summary>
    public DataBundle? Bundle { get; private set; }

    public bool IsPreview => options.Preview;

    public string Day => Bundle is null ? "" : Wording.Date(BundleName.Day(Bundle.Day))!;

    public string Citation => Bundle is null ? "" : DataLicence.Citation(links, Bundle.Day);

    public async Task<IActionResult> OnGetAsync()
    {
        Bundle = await store.OfAsync(index);
        // What cannot be had now may be had in a minute.
        if (Bundle is null) Response.Headers.CacheControl = "no-store";
        Meta = new PageMeta("Open data", "Everything this site shows, as dated files (CSV and SQLite) with checksums and a dictionary of every column, and as a read-only API.", links.Data(), [new Crumb("Open data", links.Data())]);
        if (Bundle is { } bundle) Meta = Meta with { Data = [StructuredData.Dataset(Meta, bundle.Files.Prepend(bundle.Zip).Select(file => (links.DataFile(file.Name), BundleName.TypeOf(file.Name))), links, BundleName.Day(bundle.Day))] };
        return Page();
    }

    /// <summary>What a file is, for readers.</summary>
    public static string MeaningOf(BundleFile file) => file.Name switch
    {
        BundleName.Database => "All tables as one SQLite file that describes itself",
        BundleName.Package => "Tables and columns for programs (Data Package 2.0)",
        BundleName.Dictionary => "What each column means",
        BundleName.Readme => "What the bundle is",
        BundleName.Licence => "The licence",
        _ => DataTables.Named(Path.GetFileNameWithoutExtension(file.Name)).Meaning,
    };

    /// <summary><c>1.2 MB</c>, <c>34 kB</c>, <c>812 bytes</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < Thousand => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < Thousand * Thousand => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Thousand:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(Thousand * Thousand):0.0} MB"),
    };
}

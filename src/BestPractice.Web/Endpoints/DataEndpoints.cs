using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BestPractice.Catalogue;
using BestPractice.Web.Bundles;
using BestPractice.Web.Formats;
using BestPractice.Web.Pages;
using BestPractice.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace BestPractice.Web.Endpoints;

/// <summary><c>/data/{file}</c>: the bundle and its files, from disk, in parts if wanted. Their checksums are their validators; a date of change would be a guess.</summary>
internal static class DataEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapData(this WebApplication app)
    {
        app.MapMethods("/data/{name}", Methods, SendAsync).WithName("data.file").WithMetadata(new SentAsIs());
        // The data package names files by their place in the bundle: it can be read from the site without it.
        app.MapMethods($"/data/{BundleName.CsvFolder}/{{name}}", Methods, (string name, Links links) => Results.Redirect(links.DataFile(name), permanent: true));
        app.MapMethods($"/data/{BundleName.Stem}.zip", Methods, NewestAsync).WithName("data.newest");
    }

    private static async Task<IResult> SendAsync(string name, HttpContext http, IndexSnapshot index, BundleStore store, SiteOptions options, Links links)
    {
        if (await store.OfAsync(index) is not { } bundle) return options.Preview ? NotOfPreview(http, links) : NotNow(http, links);
        if (name == BundleName.Sums) return Sent(http, Sums(bundle));
        if (bundle.Find(name) is not { } file) return FormatResult.Refused(http, StatusCodes.Status404NotFound, new Refusal("There is no such file. The bundle is named by the day of the newest change.", [new Suggestion("Open data", links.Data())]));
        return Sent(http, Results.File(bundle.PathOf(file), BundleName.TypeOf(name), Path.GetExtension(name) is ".zip" or ".sqlite" or ".csv" ? name : null,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256[..32]}\""), enableRangeProcessing: true));
    }

    private static IResult Sums(DataBundle bundle)
    {
        var sums = Encoding.UTF8.GetBytes(bundle.Sums);
        return Results.Bytes(sums, BundleName.TypeOf(BundleName.Sums), entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(sums))[..32]}\""), enableRangeProcessing: true);
    }

    /// <summary>An address that stays, for programs that fetch the newest bundle.</summary>
    private static async Task<IResult> NewestAsync(HttpContext http, IndexSnapshot index, BundleStore store, SiteOptions options, Links links)
    {
        if (await store.OfAsync(index) is not { } bundle) return options.Preview ? NotOfPreview(http, links) : NotNow(http, links);
        return Sent(http, Results.Redirect(links.DataFile(bundle.Zip.Name)));
    }

    private static IResult Sent(HttpContext http, IResult result)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        return result;
    }

    private static IResult NotOfPreview(HttpContext http, Links links) =>
        FormatResult.Refused(http, StatusCodes.Status404NotFound, new Refusal("A preview has no files, because they would hold drafts.", [new Suggestion("Open data", links.Data())]));

    private static IResult NotNow(HttpContext http, Links links)
    {
        http.Response.Headers.RetryAfter = BundleStore.Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        return FormatResult.Refused(http, StatusCodes.Status503ServiceUnavailable, new Refusal("The files cannot be had at the moment. Pages and API go on.", [new Suggestion("Open data", links.Data())]));
    }
}

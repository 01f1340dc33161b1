using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using BestPractice.Catalogue;

namespace BestPractice.Web.Exporting;

/// <summary>What decides over the bytes of an export: content, program, settings and the day, which some pages name.</summary>
internal static class ExportVersion
{
    // Where content and index lie shows nowhere.
    private static readonly string[] Unseen = [nameof(SiteOptions.ContentPath), nameof(SiteOptions.IndexPath)];

    public static string Of(IndexSnapshot index, SiteOptions options, TimeProvider clock)
    {
        var settings = typeof(SiteOptions).GetProperties().Where(setting => setting.CanWrite && !Unseen.Contains(setting.Name)).OrderBy(setting => setting.Name, StringComparer.Ordinal)
            .Select(setting => FormattableString.Invariant($"{setting.Name}={setting.GetValue(options)}"));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', settings))));
        return FormattableString.Invariant($"{index.Version} {Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId} {digest} {clock.GetUtcNow():yyyy-MM-dd}");
    }
}

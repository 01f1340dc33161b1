using System.Text;
using BestPractice.Catalogue;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace BestPractice.Web.Exporting;

/// <summary>A running site written into a folder, so that any server of files can serve it.</summary>
internal sealed class SiteExport(WebApplication site, string path)
{
    private static readonly string[] Start = ["/", "/robots.txt", "/sitemap.xml", "/favicon.ico", "/llms.txt", "/feed.atom", "/feed.json", "/opensearch.xml", "/.well-known/security.txt", "/data", StaticCopy.Search];

    // Named by the server for each answer anew.
    private static readonly string[] NotForFiles = ["Content-Type", "Content-Length", "Date", "ETag", "Vary", "Cache-Control", "Content-Encoding", "Server", "Transfer-Encoding", "Connection"];

    private readonly string _origin = site.Services.GetRequiredService<SiteOptions>().PublicOrigin.TrimEnd('/');

    /// <summary>Writes everything; the lines say what was written and what is wrong, which is nothing when the second value is true.</summary>
    public async Task<(IReadOnlyList<string> Lines, bool IsRight)> RunAsync(IProgress<(int Done, int Known)>? progress, CancellationToken stopping)
    {
        await site.Services.GetRequiredService<IndexRefresh>().AddHistoryAsync(stopping);
        using var lease = site.Services.GetRequiredService<CurrentIndex>().Enter();
        var version = ExportVersion.Of(lease.Index, site.Services.GetRequiredService<SiteOptions>(), site.Services.GetRequiredService<TimeProvider>());
        try
        {
            var (folder, fault) = ExportFolder.Open(path, version);
            if (folder is null) return ([fault!], false);
            using (folder) return await FillAsync(folder, lease.Index, progress, stopping);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([$"The export stops: {fault.Message}"], false);
        }
        catch (Exception fault) when (fault is HttpRequestException || fault is TaskCanceledException && !stopping.IsCancellationRequested)
        {
            return ([$"The export stops, because the site does not answer: {fault.Message} Start it again to go on."], false);
        }
    }

    private async Task<(IReadOnlyList<string> Lines, bool IsRight)> FillAsync(ExportFolder folder, IndexSnapshot index, IProgress<(int Done, int Known)>? progress, CancellationToken stopping)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(site.Urls.First()) };
        var compressed = site.Services.GetRequiredService<IOptions<ResponseCompressionOptions>>().Value.MimeTypes.ToHashSet();
        var crawl = new ExportCrawl(client, folder, new ExportLinks(_origin), new ExportText(_origin, compressed));
        await crawl.FollowAsync(Start, progress, stopping);
        await WriteHostFilesAsync(client, folder, crawl.Moved, new PracticeQueries(index), stopping);
        var isNewest = site.Services.GetRequiredService<CurrentIndex>().Newest.Version == index.Version;
        string[] wrong = [.. crawl.Missing, .. isNewest ? Array.Empty<string>() : ["The content has changed meanwhile; export again."]];
        var removed = folder.Finish(whole: wrong.Length == 0);
        return ([$"{folder.Count} files in {Path.GetFullPath(path)}{(folder.IsContinued ? ", continued" : "")}{(removed > 0 ? $", {removed} old ones removed" : "")}", .. wrong], wrong.Length == 0);
    }

    private async Task WriteHostFilesAsync(HttpClient client, ExportFolder folder, IReadOnlyDictionary<string, string> linked, PracticeQueries practices, CancellationToken stopping)
    {
        var links = site.Services.GetRequiredService<Links>();
        var moved = practices.Aliases().Select(alias => KeyValuePair.Create(links.Practice(alias.Slug), links.Practice(alias.Practice))).Concat(linked.Where(one => !one.Key.StartsWith("/search", StringComparison.Ordinal)))
            .DistinctBy(one => one.Key).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var gone = practices.Withdrawn().Select(links.Practice).ToList();
        foreach (var (from, to) in moved) WriteText(ExportAddress.FileOf(from, isPage: true), HostFiles.MovedPage(_origin, to));
        foreach (var page in gone) folder.Write(ExportAddress.FileOf(page, isPage: true), await AnswerAsync(client, page, stopping), twins: true, settled: false);
        folder.Write("404.html", await AnswerAsync(client, "/404", stopping), twins: true, settled: false);
        using var home = await client.GetAsync(new Uri("/", UriKind.Relative), stopping);
        var headers = home.Headers.Concat(home.Content.Headers).Where(header => !NotForFiles.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))).ToList();
        WriteText("_redirects", HostFiles.Redirects(moved));
        WriteText("_headers", HostFiles.Headers(headers));
        WriteText(".htaccess", HostFiles.Apache(moved, gone, headers));
        WriteText(".nginx.conf", HostFiles.Nginx(moved, gone, headers));

        void WriteText(string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text), twins: false, settled: false);
    }

    /// <summary>The page that stands for an address without one.</summary>
    private async Task<byte[]> AnswerAsync(HttpClient client, string address, CancellationToken stopping)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stopping);
        return Encoding.UTF8.GetBytes(ExportAddress.Rewrite(await answer.Content.ReadAsStringAsync(stopping), _origin));
    }
}

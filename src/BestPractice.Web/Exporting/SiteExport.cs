using System.Text;
using BestPractice.Catalogue;
using BestPractice.OpenData;
using BestPractice.Web.Bundles;
using BestPractice.Web.Formats;
using BestPractice.Web.Serving;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace BestPractice.Web.Exporting;

/// <summary>A running site written into a folder, so that any server of files can serve it.</summary>
internal sealed class SiteExport(WebApplication site, string path)
{
    private static readonly string[] Start = ["/", "/robots.txt", "/sitemap.xml", Links.Favicon, LlmsText.Address, "/feed.atom", "/feed.json", "/.well-known/security.txt", "/data", StaticCopy.Search];

    // Named by the server for each answer anew.
    private static readonly string[] NotForFiles = ["Content-Type", "Content-Length", "Date", "ETag", "Vary", "Cache-Control", "Content-Encoding", "Server", "Transfer-Encoding", "Connection", "Age", "Last-Modified"];

    private readonly ExportServer _server = site.Services.GetRequiredService<ExportServer>();
    private readonly Links _links = site.Services.GetRequiredService<Links>();
    private readonly string _origin = site.Services.GetRequiredService<SiteOptions>().PublicOrigin.TrimEnd('/');

    /// <summary>Writes everything; the lines say what was written and what is wrong, which is nothing when the second value is true.</summary>
    public async Task<(IReadOnlyList<string> Lines, bool IsRight)> RunAsync(IProgress<(int Done, int Known)>? progress, CancellationToken stopping)
    {
        await site.Services.GetRequiredService<IndexRefresh>().CompleteFirstAsync(stopping);
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
    }

    private async Task<(IReadOnlyList<string> Lines, bool IsRight)> FillAsync(ExportFolder folder, IndexSnapshot index, IProgress<(int Done, int Known)>? progress, CancellationToken stopping)
    {
        var compressed = site.Services.GetRequiredService<IOptions<ResponseCompressionOptions>>().Value.MimeTypes.ToHashSet();
        var own = new ExportLinks(_origin);
        var crawl = new ExportCrawl(_server, folder, own, new ExportText(_origin, compressed));
        await crawl.FollowAsync(Start.Concat(Unlinked(index)), progress, stopping);
        var moves = new ExportMoves(_server, own);
        moves.Add(crawl.Moved.Where(one => !one.From.StartsWith("/search", StringComparison.Ordinal)));
        await moves.AskAsync(new PracticeQueries(index), _links, stopping);
        await WriteHostFilesAsync(folder, moves, stopping);
        var isNewest = site.Services.GetRequiredService<CurrentIndex>().Newest.Version == index.Version;
        string[] wrong = [.. crawl.Missing, .. isNewest ? Array.Empty<string>() : ["The content has changed meanwhile; export again."]];
        var removed = folder.Finish(whole: wrong.Length == 0);
        return ([$"{folder.Count} files in {Path.GetFullPath(path)}{(folder.IsContinued ? ", continued" : "")}{(removed > 0 ? $", {removed} old ones removed" : "")}", .. wrong], wrong.Length == 0);
    }

    /// <summary>What no page leads to: the newest bundle, the tables by their names in the data package, and the lists that only a text for programs names.</summary>
    private IEnumerable<string> Unlinked(IndexSnapshot index) =>
    [
        _links.NewestData(),
        .. DataTables.All.Select(table => $"{_links.Data()}/{BundleName.CsvFolder}/{table.Name}.csv"),
        .. LlmsText.Values(index).SelectMany(one => one.Values.Select(value => _links.PracticesIn(one.Facet, value))),
    ];

    private async Task WriteHostFilesAsync(ExportFolder folder, ExportMoves moves, CancellationToken stopping)
    {
        foreach (var move in moves.Moved)
            if (Path.HasExtension(move.From)) folder.Copy(ExportAddress.FileOf(move.To, isPage: false), ExportAddress.FileOf(move.From, isPage: false));
            else WriteText(ExportAddress.FileOf(move.From, isPage: true), HostFiles.MovedPage(_origin, move.To));
        foreach (var gone in moves.Gone)
            if (HostRules.PageOf(gone) is { } page) await WriteErrorAsync(page, gone);
        await WriteErrorAsync("404.html", "/404");
        var headers = await HeadersAsync(_links.Home(), stopping);
        var open = (await HeadersAsync(_links.DataFile(BundleName.Sums), stopping)).Where(header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)).ToList();
        var rules = new HostRules(moves.Moved, moves.Gone, headers, open);
        WriteText("_redirects", HostFiles.Redirects(rules));
        WriteText("_headers", HostFiles.Headers(rules));
        WriteText(".htaccess", HostFiles.Apache(rules));
        WriteText(".nginx.conf", HostFiles.Nginx(rules));

        void WriteText(string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text), twins: false, settled: false);

        // The page that stands for an address without one.
        async Task WriteErrorAsync(string name, string address)
        {
            using var answer = await _server.AskAsync(address, stopping);
            using var text = new SpareText(answer.Body);
            ExportAddress.Rewrite(text, _origin);
            StaticCopy.Adapt(name, text);
            folder.Write(name, text.ToUtf8(), twins: true, settled: false);
        }
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> HeadersAsync(string address, CancellationToken stopping)
    {
        using var answer = await _server.AskAsync(address, stopping);
        return [.. answer.Headers.Where(header => !NotForFiles.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value.ToArray())))];
    }
}

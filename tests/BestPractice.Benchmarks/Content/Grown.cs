using BestPractice.Authoring;
using BestPractice.Catalogue;
using BestPractice.Search;
using BestPractice.Tests;
using BestPractice.Web.Tests;
using Microsoft.AspNetCore.Hosting;

namespace BestPractice.Benchmarks.Content;

/// <summary>A grown showcase with its index and, when asked for, its site. One of each size for the whole run.</summary>
public sealed class Grown : IDisposable
{
    private static readonly Dictionary<int, Grown> Known = [];

    private readonly GrownContent _content;
    private readonly TempFolder _indexes = new();
    private readonly Lazy<GrownSite> _site;

    private Grown(int practices)
    {
        _content = new GrownContent(practices);
        Report = ContentReport.Of(ContentFolder.Read(_content.Path), TempContent.Vienna);
        if (Report.Practices.Count != practices) throw new InvalidOperationException($"{Report.Problems[0]}");
        Index = new IndexFolder(_indexes.Path, TempContent.Vienna, TimeProvider.System).Open(ContentFolder.Read(_content.Path));
        WordCounts = Report.Practices.AsParallel().Select(SearchText.Of)
            .SelectMany(text => $"{text.Title} {text.Summary} {text.Body}".Split(' ').Distinct()).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        _site = new Lazy<GrownSite>(() => new GrownSite(_content.Path));
    }

    public ContentReport Report { get; }

    public IndexSnapshot Index { get; }

    /// <summary>In how many practices each word occurs.</summary>
    public IReadOnlyDictionary<string, int> WordCounts { get; }

    public GrownSite Site => _site.Value;

    /// <summary>What has been asked already.</summary>
    public ISet<string> Asked { get; } = new HashSet<string>();

    public static Grown Of(int practices) => Known.TryGetValue(practices, out var grown) ? grown : Known[practices] = new Grown(practices);

    public static void DisposeAll()
    {
        foreach (var grown in Known.Values) grown.Dispose();
    }

    public void Dispose()
    {
        if (_site.IsValueCreated) _site.Value.Dispose();
        _content.Dispose();
        _indexes.Dispose();
    }
}

/// <summary>The real site over grown content, as in production, behind Kestrel on a port of this machine.</summary>
public sealed class GrownSite : Site
{
    public GrownSite(string content) : base(content)
    {
        UseKestrel(0);
        StartServer();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
        Client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
    }

    public HttpClient Client { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Client?.Dispose();
        base.Dispose(disposing);
    }
}

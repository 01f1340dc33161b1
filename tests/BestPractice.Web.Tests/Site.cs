using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BestPractice.Tests;
using BestPractice.Web.Edge;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BestPractice.Web.Tests;

/// <summary>The whole site over a content folder, with an index folder of its own.</summary>
public class Site : WebApplicationFactory<Program>
{
    public const string Origin = "https://showcase.example";

    private readonly TempFolder _index = new();
    private readonly (string Name, string Value)[] _settings;

    public Site() : this(SourceTree.Content)
    {
    }

    /// <param name="content">The content folder.</param>
    /// <param name="settings">Settings besides the usual ones, which they replace.</param>
    public Site(string content, params (string Name, string Value)[] settings) => (Content, _settings) = (content, settings);

    public string Content { get; }

    /// <summary>True for the site as editors see it.</summary>
    public bool Preview { get; init; }

    /// <summary>How many answers came from the edge cache.</summary>
    public long Hits => Services.GetRequiredService<EdgeCache>().Hits;

    /// <summary>The answer to a GET, redirects not followed.</summary>
    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public async Task<IHtmlDocument> Page(string path)
    {
        var answer = await Get(path);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The slugs of the practices that a page lists, in order.</summary>
    public async Task<IReadOnlyList<string>> Cards(string path) =>
        [.. (await Page(path)).QuerySelectorAll(".card h3 a, :not(.empty) > .hits h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1])];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:ContentPath", Content);
        builder.UseSetting("Site:IndexPath", _index.Path);
        builder.UseSetting("Site:PublicOrigin", Origin);
        builder.UseSetting("Site:WatchContent", "false");
        builder.UseSetting("Site:Preview", Preview ? "true" : "false");
        builder.UseSetting("Serilog:MinimumLevel", "Error");
        // Tests behind Kestrel ask faster than any visitor.
        builder.UseSetting("Site:SearchesPerSecond", "0");
        foreach (var (name, value) in _settings) builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _index.Dispose();
    }
}

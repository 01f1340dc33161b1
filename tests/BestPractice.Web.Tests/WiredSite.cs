namespace BestPractice.Web.Tests;

/// <summary>The real site behind Kestrel on a port of this machine, asked for addresses exactly as they are written.</summary>
public sealed class WiredSite : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public WiredSite()
    {
        Site.UseKestrel(0);
        Site.StartServer();
    }

    public Site Site { get; } = new();

    /// <summary>The answer to a GET of a path and query in ASCII; a lone percent sign stays one.</summary>
    public Task<HttpResponseMessage> Get(string address) =>
        _client.GetAsync(new Uri(Site.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));

    public void Dispose()
    {
        _client.Dispose();
        Site.Dispose();
    }
}

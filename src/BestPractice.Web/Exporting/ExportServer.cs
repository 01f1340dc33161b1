using BestPractice.Web.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace BestPractice.Web.Exporting;

/// <summary>The server of a site that nobody visits: requests go through everything that those of visitors pass, and through no network.</summary>
internal sealed class ExportServer : IServer
{
    private const string Host = "127.0.0.1";

    private Func<string, Task<ExportAnswer>> _answer = _ => throw new InvalidOperationException("The site has not been started.");

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        _answer = async address =>
        {
            var response = new ExportResponse();
            var context = application.CreateContext(FeaturesOf(address, response));
            try
            {
                await application.ProcessRequestAsync(context);
                return await response.FinishAsync();
            }
            finally
            {
                await response.CompleteAsync();
                application.DisposeContext(context, null);
            }
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    /// <summary>The site's answer to a request for path and query.</summary>
    public Task<ExportAnswer> AskAsync(string address, CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        return _answer(address);
    }

    private static FeatureCollection FeaturesOf(string address, ExportResponse response)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Protocol = HttpProtocol.Http11,
            Scheme = Uri.UriSchemeHttp,
            RawTarget = address,
            Path = Uri.UnescapeDataString(mark < 0 ? address : address[..mark]),
            QueryString = mark < 0 ? "" : address[mark..],
            Headers = new HeaderDictionary { ["Host"] = Host },
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(response.Content);
        features.Set(AskedOnce.Mark);
        return features;
    }
}

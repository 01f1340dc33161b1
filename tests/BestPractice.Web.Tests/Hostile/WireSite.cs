using BestPractice.Tests;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>A small site behind Kestrel on a port of this machine, for questions that no client would ask.</summary>
public class WireSite : IDisposable
{
    private readonly TempContent _content = new();

    public WireSite() : this([])
    {
    }

    internal WireSite(params (string Name, string Value)[] settings)
    {
        _content.WritePractice("garden", "title: Rain garden\ncountry: PL\naliases: [rain]", "## Problem\n\nToo much water, too fast.");
        _content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.");
        Site = new Site(_content.Path, settings);
        Site.UseKestrel(0);
        Site.StartServer();
    }

    public Site Site { get; }

    public TempContent Content => _content;

    public int Port => Site.ClientOptions.BaseAddress.Port;

    internal Wire Connect() => new(Port);

    /// <summary>The answer to bytes on a connection of their own.</summary>
    internal async Task<WireAnswer> Ask(string request)
    {
        using var wire = Connect();
        await wire.Send(request);
        return WireAnswer.Of(await wire.ReadToEnd());
    }

    /// <summary>The answer to a GET of exactly this target.</summary>
    internal Task<WireAnswer> Get(string target, params string[] headers) =>
        Ask($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");

    public void Dispose()
    {
        Site.Dispose();
        _content.Dispose();
        GC.SuppressFinalize(this);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>A connection on which anything can be said.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpClient _client = new();

    public Wire(int port) => _client.Connect(IPAddress.Loopback, port);

    public Task Send(string text) => _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();

    /// <summary>Everything until the server closes; what came before it broke off.</summary>
    public async Task<string> ReadToEnd()
    {
        using var all = new MemoryStream();
        try
        {
            await _client.GetStream().CopyToAsync(all);
        }
        catch (IOException)
        {
            // A server that closes on somebody who still sends resets the connection.
        }
        return Encoding.UTF8.GetString(all.ToArray());
    }

    public void Dispose() => _client.Dispose();
}

/// <summary>The first answer on a connection; status 0 where there was none.</summary>
internal sealed record WireAnswer(int Status, string Head, string Body)
{
    public static WireAnswer Of(string text)
    {
        var parts = text.Split("\r\n\r\n", 2);
        var status = parts[0].StartsWith("HTTP/1.", StringComparison.Ordinal) && int.TryParse(parts[0].AsSpan(9, 3), CultureInfo.InvariantCulture, out var code) ? code : 0;
        return new WireAnswer(status, parts[0], parts.Length > 1 ? parts[1] : "");
    }

    public bool Has(string header) => Head.Contains("\r\n" + header + ":", StringComparison.OrdinalIgnoreCase);

    public string Header(string name) => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "";
}

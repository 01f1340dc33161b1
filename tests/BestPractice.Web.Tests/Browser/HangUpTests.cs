using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BestPractice.Web.Tests.Browser;

/// <summary>A real connection is needed to be cut.</summary>
[Collection("browser")]
public sealed class HangUpTests(BrowsedSite site)
{
    [Fact]
    public async Task One_who_hangs_up_spoils_no_answer_for_others_who_wait_for_the_same_page()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var failed = 0;
        for (var round = 0; round < 60; round++)
        {
            var path = $"/practices?q=water{round}";
            var impatient = HangUpOn(path);
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.GetAsync(new Uri(path, UriKind.Relative))));
            failed += answers.Count(answer => answer.StatusCode != HttpStatusCode.OK);
            await impatient;
        }

        Assert.Equal(0, failed);
    }

    private async Task HangUpOn(string path)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };
        await socket.ConnectAsync(IPAddress.Loopback, site.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {site.Address.Authority}\r\n\r\n"));
        socket.Close();
    }
}

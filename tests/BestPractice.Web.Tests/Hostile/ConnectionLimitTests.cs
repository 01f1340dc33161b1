using System.Diagnostics;

namespace BestPractice.Web.Tests.Hostile;

public sealed class ConnectionLimitTests(WireSite wire) : IClassFixture<WireSite>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData(31, 400)]
    [InlineData(33, 414)]
    public async Task An_address_may_have_32_kilobytes(int kilobytes, int status) =>
        Assert.Equal(status, (await wire.Get("/practices?page=" + new string('a', kilobytes * 1024))).Status);

    [Theory]
    [InlineData(60, 200)]
    [InlineData(70, 431)]
    public async Task Headers_are_counted(int headers, int status) =>
        Assert.Equal(status, (await wire.Get("/health/live", [.. Enumerable.Range(0, headers).Select(number => $"X-{number}: 1")])).Status);

    [Theory]
    [InlineData(30, 200)]
    [InlineData(40, 431)]
    public async Task Headers_are_measured(int kilobytes, int status) =>
        Assert.Equal(status, (await wire.Get("/health/live", [.. Enumerable.Range(0, kilobytes).Select(number => $"X-{number:D4}: {new string('a', 1000)}")])).Status);

    [Theory]
    [InlineData("GET", "Content-Length: 5\r\n\r\nhello", 200)]
    [InlineData("GET", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 200)]
    [InlineData("POST", "Content-Length: 1000000\r\n\r\n", 405)]
    [InlineData("POST", "Transfer-Encoding: chunked\r\n\r\nffff\r\n", 405)]
    [InlineData("POST", "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n", 405)]
    public async Task No_body_is_read_or_waited_for(string method, string rest, int status)
    {
        var waited = Stopwatch.StartNew();
        var answer = await wire.Ask($"{method} /health/live HTTP/1.1\r\nHost: localhost\r\n{rest}");

        Assert.Equal(status, answer.Status);
        Assert.True(waited.Elapsed < Patience, $"The connection was closed after {waited.Elapsed}.");
    }

    [Fact]
    public async Task Who_is_slow_is_cut_off_in_time_while_others_are_served()
    {
        var waited = Stopwatch.StartNew();
        var headers = Enumerable.Range(0, 100).Select(_ => Dribble("GET / HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: 1\r\n")).ToList();
        var bodies = Enumerable.Range(0, 100).Select(_ => Dribble("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8192\r\n\r\n", "a")).ToList();
        var all = Task.WhenAll(headers.Concat(bodies));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!all.IsCompleted)
        {
            var asked = Stopwatch.StartNew();
            Assert.Equal(200, (await wire.Get("/practices/garden")).Status);
            Assert.True(asked.Elapsed < TimeSpan.FromSeconds(10), $"Another visitor waited for {asked.Elapsed}.");
            await Task.WhenAny(all, again.WaitForNextTickAsync().AsTask());
        }

        Assert.True(waited.Elapsed < Patience, $"The last was cut off after {waited.Elapsed}.");
        Assert.All(await all, answer => Assert.Contains(answer.Status, new[] { 0, 405, 408 }));
    }

    [Fact]
    public async Task Connections_are_bounded_and_one_that_is_closed_makes_room()
    {
        using var small = new WireSite(("Site:Connections", "3"));
        var open = Enumerable.Range(0, 3).Select(_ => small.Connect()).ToList();
        foreach (var one in open) await one.Send("GET");

        await Wait.Until(async () => (await small.Get("/health/live")).Status == 0);
        open[0].Dispose();
        await Wait.Until(async () => (await small.Get("/health/live")).Status == 200);
        open.ForEach(one => one.Dispose());
    }

    /// <summary>Says a little every second until the server has enough of it.</summary>
    private async Task<WireAnswer> Dribble(string begin, string more)
    {
        using var slow = wire.Connect();
        await slow.Send(begin);
        var end = slow.ReadToEnd();
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!end.IsCompleted)
        {
            await Task.WhenAny(end, second.WaitForNextTickAsync().AsTask());
            try
            {
                if (!end.IsCompleted) await slow.Send(more);
            }
            catch (IOException)
            {
                break;
            }
        }
        return WireAnswer.Of(await end);
    }
}

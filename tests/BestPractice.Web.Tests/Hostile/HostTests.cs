namespace BestPractice.Web.Tests.Hostile;

public sealed class HostTests
{
    [Theory]
    [InlineData("xn--")]
    [InlineData("xn--.localhost")]
    [InlineData("xn--999999999")]
    [InlineData("localhost.")]
    [InlineData("[::1]:80")]
    public async Task A_host_that_is_none_is_refused_as_an_unknown_one(string host)
    {
        using var wire = new WireSite(("AllowedHosts", "localhost"));

        var answer = await wire.Ask($"GET /practices HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.Equal((400, true), (answer.Status, answer.Has("Content-Security-Policy")));
        Assert.Contains("There is no such host here.", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xn--mnchen-3ya.example", 200)]
    [InlineData("XN--MNCHEN-3YA.example:8080", 200)]
    [InlineData("xn--mnchen-4ya.example", 400)]
    public async Task A_public_host_may_have_letters_beyond_ascii(string host, int status)
    {
        using var wire = new WireSite(("Site:PublicOrigin", "https://m\u00fcnchen.example"));

        var answer = await wire.Ask($"GET /practices HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task What_a_trusted_proxy_forwards_as_a_host_may_be_none()
    {
        using var wire = new WireSite(("Site:TrustedProxies", "127.0.0.1"));

        var answer = await wire.Get("/practices", "X-Forwarded-Host: xn--");

        Assert.Equal((400, true), (answer.Status, answer.Has("Content-Security-Policy")));
    }
}

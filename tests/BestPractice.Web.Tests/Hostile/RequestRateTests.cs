using System.Diagnostics;
using System.Net;
using BestPractice.Web.Serving;

namespace BestPractice.Web.Tests.Hostile;

public sealed class RequestRateTests
{
    private const int AtOnce = 60;
    private const int Asked = 40;

    private static readonly (string, string) Usual = ("Site:SearchesPerSecond", "10");

    [Fact]
    public async Task Who_asks_for_too_many_different_lists_is_told_when_to_come_back_and_may_read_on()
    {
        using var wire = new WireSite(Usual);
        await wire.Get("/practices?q=kept");
        var refused = await AskUntilRefused(wire, "/practices?q=", AtOnce - 1);
        var problem = await AskUntilRefused(wire, "/api/v1/practices?q=", atLeast: 0);
        string[] free = ["/", "/practices", "/practices?q=kept", "/practices/garden", "/practices/garden.json", "/css/site.css", "/nothing", "/health/ready"];

        Assert.InRange(int.Parse(refused.Header("Retry-After"), System.Globalization.CultureInfo.InvariantCulture), 1, 10);
        Assert.Contains("One at a time", refused.Body, StringComparison.Ordinal);
        Assert.Equal((true, "no-store"), (refused.Has("Content-Security-Policy"), refused.Header("Cache-Control")));
        Assert.Equal(("application/problem+json; charset=utf-8", true), (problem.Header("Content-Type"), problem.Has("Retry-After")));
        foreach (var address in free) Assert.NotEqual(429, (await wire.Get(address)).Status);
    }

    [Theory]
    [InlineData("/practices?country=")]
    [InlineData("/practices.csv?q=")]
    [InlineData("/practices.json?q=")]
    [InlineData("/api/v1/facets?q=")]
    [InlineData("/search?q=")]
    [InlineData("/compare?p=")]
    [InlineData("/coverage?q=")]
    [InlineData("/countries?q=")]
    public async Task Everything_that_has_to_be_worked_out_counts(string address)
    {
        using var wire = new WireSite(Usual);

        await AskUntilRefused(wire, address);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("10.1.1.1", false)]
    [InlineData("127.0.0.1; 2001:db8::/32", true)]
    public async Task Only_a_trusted_proxy_says_who_asks(string proxies, bool isBelieved)
    {
        using var wire = new WireSite(("Site:SearchesPerSecond", "1"), ("Site:TrustedProxies", proxies));

        var (others, _) = await Answered(wire, number => $"203.0.113.{number}");
        var (same, waited) = await Answered(wire, number => $"198.51.100.{number}, 192.0.2.1");

        Assert.Equal(isBelieved, others == Asked);
        Assert.InRange(same, 0, 6 + waited.TotalSeconds + 1);
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("127.0.0.1", 400)]
    public async Task A_forwarded_host_is_one_that_is_answered_and_counts_from_a_trusted_proxy_only(string proxies, int status)
    {
        using var wire = new WireSite(("Site:TrustedProxies", proxies));

        var answer = await wire.Get("/practices", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript", "X-Forwarded-Prefix: /evil", "Forwarded: host=evil.example", "X-Original-URL: /evil", "X-HTTP-Method-Override: POST");

        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("evil", answer.Head + answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_addresses_have_no_more_places_than_there_are()
    {
        var places = Enumerable.Range(0, 100_000).Select(number => RequestRate.PlaceOf(new IPAddress(number * 40_503L & uint.MaxValue))).Distinct().Count();

        Assert.InRange(places, RequestRate.Places / 2, RequestRate.Places);
    }

    [Fact]
    public void One_visitor_has_one_address_or_one_network()
    {
        Assert.Equal(Place("2001:db8:1:2::1"), Place("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        Assert.Equal(Place("203.0.113.1"), Place("::ffff:203.0.113.1"));
        // By chance two in sixteen thousand are the same.
        Assert.True(Enumerable.Range(1, 8).Select(number => Place($"2001:db8:1:{number}::1")).Distinct().Count() > 1);

        static int Place(string address) => RequestRate.PlaceOf(IPAddress.Parse(address));
    }

    /// <summary>How many searches are answered that say to come from elsewhere each time, and how long that took.</summary>
    private static async Task<(int Count, TimeSpan Waited)> Answered(WireSite wire, Func<int, string> from)
    {
        var (waited, count) = (Stopwatch.StartNew(), 0);
        for (var number = 1; number <= Asked; number++)
            if ((await wire.Get($"/practices?q=from{from(number).Length}x{number}", $"X-Forwarded-For: {from(number)}")).Status == 200) count++;
        return (count, waited.Elapsed);
    }

    private static async Task<WireAnswer> AskUntilRefused(WireSite wire, string address, int atLeast = AtOnce)
    {
        var waited = Stopwatch.StartNew();
        for (var number = 0; ; number++)
        {
            var answer = await wire.Get($"{address}w{number}");
            if (answer.Status == 429)
            {
                Assert.True(number >= atLeast, $"Refused after {number}.");
                return answer;
            }
            Assert.True(number <= AtOnce + 10 * (waited.Elapsed.TotalSeconds + 2), $"{number} answers in {waited.Elapsed}.");
        }
    }
}

namespace BestPractice.Web.Tests.Hostile;

public sealed class MethodTests(WireSite wire) : IClassFixture<WireSite>
{
    public static TheoryData<string> Others => [.. new[] { "get", "Get", "head", "POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "PROPFIND", "PRI", "QUERY", "BREW", "GETT", "G", "X-1!#$%&'*+-.^_`|~", new string('A', 10_000) }];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Every_other_method_is_refused_with_those_that_are_answered(string method)
    {
        foreach (var target in new[] { "/", "/practices/garden", "/nothing", "/api/v1/nothing", "/css/site.css", "/practices?q=a" })
        {
            var kept = await wire.Get(target);
            var answer = await wire.Ask($"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            if (method == "OPTIONS" && kept.Has("Access-Control-Allow-Origin")) continue;

            Assert.Equal((405, "GET, HEAD"), (answer.Status, answer.Header("Allow")));
            Assert.True(answer.Has("Content-Security-Policy"), $"{target} is refused without the headers of every answer.");
        }
    }

    [Theory]
    [InlineData("CONNECT localhost:80", 405, 400)]
    [InlineData("CONNECT /", 405)]
    [InlineData("OPTIONS *", 405)]
    [InlineData("GET *", 405, 400)]
    [InlineData("GET http://localhost/practices/garden", 200)]
    [InlineData("GET http://evil.example/", 400)]
    [InlineData("GET http://evil.example@localhost/", 200)]
    [InlineData("GET practices", 405)]
    [InlineData("GET \\evil", 400)]
    [InlineData("G@T /", 400)]
    [InlineData("G\0T /", 400)]
    [InlineData("\u00e4 /", 400)]
    [InlineData("GET //evil.example/", 404)]
    [InlineData("GET /%00", 400)]
    [InlineData("GET /a\0b", 400)]
    public async Task Every_form_of_a_request_line_has_an_answer_below_500(string line, params int[] statuses)
    {
        var answer = await wire.Ask($"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Contains(answer.Status, statuses);
        Assert.False(answer.Has("Location"));
    }

    [Theory]
    [InlineData("Host: a\r\nHost: b\r\n")]
    [InlineData("Host: a b\r\n")]
    [InlineData("Host: localhost/\r\n")]
    [InlineData("Host: <script>\r\n")]
    [InlineData("Host: [::1\r\n")]
    [InlineData("Host: evil.example\r\n")]
    [InlineData("Host: localhost.evil.example\r\n")]
    [InlineData("")]
    public async Task A_host_that_is_not_ours_or_no_host_is_refused(string host)
    {
        var answer = await wire.Ask($"GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n");

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("evil", answer.Head + answer.Body, StringComparison.Ordinal);
        if (host.Contains("evil", StringComparison.Ordinal)) Assert.Equal((true, "text/plain; charset=utf-8"), (answer.Has("Content-Security-Policy"), answer.Header("Content-Type")));
    }
}

using System.Globalization;
using System.Net;
using BestPractice.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Formatting.Display;

namespace BestPractice.Web.Tests.Hostile;

/// <summary>A fault in what stands before the pages of errors.</summary>
public sealed class EarlyFaultTests
{
    private const string Inner = "Nobody may read this.";

    [Theory]
    [InlineData("GET", "/practices", false)]
    [InlineData("GET", "/practices", true)]
    [InlineData("HEAD", "/css/site.css", false)]
    public async Task A_fault_before_all_pages_is_answered_with_a_sentence_and_the_usual_headers_and_logged_once(string method, string path, bool logsKept)
    {
        using var content = new TempContent();
        using var site = new EditorsSite(content.Path, $"LogKeptAnswers={logsKept}");
        await using var faulty = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IResponseCompressionProvider, BrokenCompression>()));
        using var client = faulty.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");

        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        var log = site.Logged(new MessageTemplateTextFormatter("{Level:u3} {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture));

        Assert.Equal((HttpStatusCode.InternalServerError, "text/plain; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal(method == "HEAD" ? "" : "Something went wrong on our side. Please try again in a minute.\n", body);
        Assert.Equal(2, log.Split(Inner).Length);
    }

    private sealed class BrokenCompression : IResponseCompressionProvider
    {
        public ICompressionProvider? GetCompressionProvider(HttpContext context) => throw new InvalidOperationException(Inner);

        public bool ShouldCompressResponse(HttpContext context) => false;

        public bool CheckRequestAcceptsCompression(HttpContext context) => false;
    }
}

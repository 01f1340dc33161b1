namespace BestPractice.Web.Tests.Hostile;

/// <summary>No address leads out of the site: neither to a file beside it nor to another host.</summary>
public sealed class ForeignFileTests : IClassFixture<WireSite>
{
    private const string Secret = "this stands outside";

    private static readonly string[] Folders = ["/", "/images/", "/cards/practices/", "/cards/", "/covers/", "/data/", "/data/csv/", "/css/", "/js/", "/fonts/1/", "/preview/", "/practices/", "/api/v1/practices/"];

    private static readonly string[] Ways =
    [
        "../", "../../", "../../../../../../", "%2e%2e/", "%2e%2e%2f", "..%2f", "%2e%2e%5c", "..\\", "..%5c", ".%2e/", "....//", "%252e%252e%252f", "..%c0%af", "%c0%ae%c0%ae/", "./", "//", "\\", "file:///", "C:%5c", "a/../../", "a%00/../",
    ];

    private static readonly string[] Names = ["secret.png", "secret.md", "etc%2fpasswd", "appsettings.json", "practices/garden.md", ".git/config", "secret.png%00.png", "secret.png.", "secret.png::$DATA", "..", "CON"];

    private readonly WireSite _wire;

    public ForeignFileTests(WireSite wire)
    {
        _wire = wire;
        Directory.CreateDirectory(Path.Combine(wire.Content.Path, "images"));
        foreach (var name in new[] { "secret.png", "secret.md" }) wire.Content.Write(name, Secret);
    }

    [Fact]
    public async Task No_address_leads_to_a_file_beside_those_of_the_site()
    {
        foreach (var target in Folders.SelectMany(folder => Ways.SelectMany(way => Names.Select(name => folder + way + name))))
        {
            var answer = await _wire.Get(target);

            Assert.True(answer.Status is 200 or 301 or 302 or 400 or 404, $"{answer.Status} for {target}");
            Assert.DoesNotContain(Secret, answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("root:x:", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Serilog\"", answer.Body, StringComparison.Ordinal);
            if (answer.Status == 200) Assert.True(answer.Header("Content-Type") == "text/html; charset=utf-8" || target.EndsWith("garden.md", StringComparison.Ordinal), $"{target} is {answer.Header("Content-Type")}");
        }
    }

    [Theory]
    [InlineData("/images/")]
    [InlineData("/cards/practices/")]
    [InlineData("/covers/")]
    [InlineData("/data/")]
    [InlineData("/css/")]
    [InlineData("/practices/")]
    public async Task A_name_of_any_length_is_one_that_does_not_exist(string folder)
    {
        foreach (var length in new[] { 200, 255, 256, 4_096, 30_000 }) Assert.Equal(404, (await _wire.Get($"{folder}{new string('a', length)}.png")).Status);
    }

    [Fact]
    public async Task No_address_leads_to_another_host()
    {
        string[] hosts = ["//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/%5cevil.example", "/%2fevil.example", "/%09/evil.example", "/evil.example", "https://evil.example", "https:evil.example", "http://localhost@evil.example", "%0d%0aLocation:%20https://evil.example", "/%0d%0aLocation:%20https://evil.example"];
        string[] ends = ["", "/", "/%2e%2e", "/..", "/PRACTICES", "/practices/"];
        var targets = hosts.SelectMany(host => ends.Select(end => host + end)).Where(target => target.StartsWith('/'))
            .Concat(hosts.SelectMany(host => new[] { $"/practices/{host}", $"/PRACTICES{host}", $"/practices/rain?u={host}", $"/search?q={host}", $"/search?url={host}&next={host}", $"/practices/?{host}", $"/data/csv/{host}", $"/PRACTICES?q={host}", $"/practices/garden/{host}/.." }));
        foreach (var target in targets)
        {
            var answer = await _wire.Get(target);

            Assert.True(answer.Status is > 0 and < 500, $"{answer.Status} for {target}");
            if (answer.Has("Location")) Assert.True(Harmless.IsOwn(answer.Header("Location")), $"{target} leads to {answer.Header("Location")}");
        }
    }
}

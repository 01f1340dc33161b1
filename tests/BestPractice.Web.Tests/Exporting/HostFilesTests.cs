using System.Text.Json;
using BestPractice.Search;
using BestPractice.Web.Exporting;
using Microsoft.AspNetCore.Http;

namespace BestPractice.Web.Tests.Exporting;

public sealed class HostFilesTests(ExportTrial trial) : IClassFixture<ExportTrial>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        if (!File.Exists(trial.Folder["_redirects"])) await trial.Exported();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Moves_keep_their_status_and_lead_to_paths_of_the_folder()
    {
        var redirects = trial.Text("_redirects");
        Assert.Contains("/practices/rain /practices/garden 301\n", redirects, StringComparison.Ordinal);
        Assert.Contains("/practices/rain.csl.json /practices/garden.csl.json 301\n", redirects, StringComparison.Ordinal);
        Assert.Matches("/data/best-practice-in-politics.zip /data/best-practice-in-politics-[0-9-]+.zip 302\n", redirects);
        Assert.Matches(@"RewriteRule \^data/best-practice-in-politics\\\.zip\$ /data/best-practice-in-politics-[0-9-]+.zip \[R=302,L\]", trial.Text(".htaccess"));
        Assert.Equal("/practices/page/2", Moved("/data", "/practices?page=2").To);
        Assert.Equal("/practices/level/local", Moved("/data", $"{Site.Origin}/practices?level=local").To);
        Assert.Equal("https://other.example/practices?page=2", Moved("/data", "https://other.example/practices?page=2").To);
    }

    [Fact]
    public void A_file_that_moved_is_there_under_both_names()
    {
        var zip = Directory.GetFiles(trial.Folder["data"], "best-practice-in-politics-*.zip").Single();
        Assert.Equal(File.ReadAllBytes(zip), File.ReadAllBytes(trial.Folder["data/best-practice-in-politics.zip"]));
        Assert.Equal(trial.Text("practices/garden.json"), trial.Text("practices/rain.json"));
        Assert.DoesNotContain(Directory.GetFiles(trial.Folder.Path, "*.html", SearchOption.AllDirectories), file => Path.HasExtension(Path.GetFileNameWithoutExtension(file)));

        using var package = JsonDocument.Parse(trial.Text("data/datapackage.json"));
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
            Assert.Equal(resource.GetProperty("bytes").GetInt64(), new FileInfo(trial.Folder[$"data/{resource.GetProperty("path").GetString()}"]).Length);
    }

    [Fact]
    public void What_was_taken_back_is_gone_in_every_format()
    {
        Assert.Contains("location = /practices/taken { error_page 410 /practices/taken.html; return 410; }", trial.Text(".nginx.conf"), StringComparison.Ordinal);
        Assert.Contains("location = /practices/given.bib { return 410; }", trial.Text(".nginx.conf"), StringComparison.Ordinal);
        Assert.Contains(@"RewriteRule ^practices/given\.csl\.json$ - [G,L]", trial.Text(".htaccess"), StringComparison.Ordinal);
        Assert.Contains("The city asked us to.", trial.Text("practices/taken.html"), StringComparison.Ordinal);
        Assert.False(File.Exists(trial.Folder["practices/taken.json"]));
    }

    [Fact]
    public async Task Headers_and_media_types_are_those_of_the_server()
    {
        foreach (var name in new[] { "_headers", ".htaccess", ".nginx.conf" })
        {
            Assert.Contains("Content-Security-Policy", trial.Text(name), StringComparison.Ordinal);
            Assert.Contains("Access-Control-Allow-Origin", trial.Text(name), StringComparison.Ordinal);
            Assert.DoesNotContain("Last-Modified", trial.Text(name), StringComparison.Ordinal);
            Assert.DoesNotContain("Age:", trial.Text(name), StringComparison.Ordinal);
            Assert.All(HostRules.Types, type => Assert.Contains(type.Value, trial.Text(name), StringComparison.Ordinal));
        }
        using var site = new Site(trial.Content.Path);
        foreach (var address in new[] { "/practices/garden.csl.json", "/practices/garden.bib", "/practices/garden.ris", "/practices/garden.md", "/feed.atom", "/practices.csv", "/data/showcase.sqlite", Links.Manifest })
        {
            using var answer = await site.Get(address);
            Assert.Equal(answer.Content.Headers.ContentType!.ToString(), HostRules.Types.First(type => address.EndsWith(type.Key, StringComparison.Ordinal)).Value);
        }
    }

    [Fact]
    public void Texts_for_programs_name_what_the_copy_has()
    {
        foreach (var line in trial.Text("llms.txt").Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            var path = line.Split($"]({Site.Origin}", 2)[1].Split(')')[0];
            Assert.True(new[] { true, false }.Any(isPage => File.Exists(trial.Folder[ExportAddress.FileOf(path, isPage)])), line);
        }
        Assert.Contains("/practices/level/local)", trial.Text("llms.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("opensearch", trial.Text("index.html") + trial.Text("404.html"), StringComparison.Ordinal);
        Assert.False(File.Exists(trial.Folder["opensearch.xml"]));
    }

    [Fact]
    public void The_search_of_a_copy_passes_over_the_same_words_and_is_on_every_list()
    {
        var list = trial.Text("static-search.js").Split("new Set(\"")[1].Split('"')[0].Split(' ');
        Assert.Equal(SearchPhrase.Unspoken.Order(StringComparer.Ordinal), list.Order(StringComparer.Ordinal));
        foreach (var name in new[] { "practices.html", "practices/page/2.html", "practices/level/local.html" }) Assert.Contains(StaticCopy.Search, trial.Text(name), StringComparison.Ordinal);
        Assert.DoesNotContain(StaticCopy.Search, trial.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_in_prose_are_no_links() =>
        Assert.Equal(["/b", "/c"], new ExportLinks(Site.Origin).In("/a", $"<code>/nowhere</code> <a href=\"/b\">/b</a> <loc>{Site.Origin}/c</loc>"));

    private static Move Moved(string address, string target) =>
        new ExportLinks(Site.Origin).MoveIn(address, new ExportAnswer(StatusCodes.Status302Found, new HeaderDictionary { ["Location"] = target }, new MemoryStream()))!;
}

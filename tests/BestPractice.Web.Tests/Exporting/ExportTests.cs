using System.CommandLine;
using System.IO.Compression;
using BestPractice.Tests;
using BestPractice.Web.Commands;
using BestPractice.Web.Exporting;

namespace BestPractice.Web.Tests.Exporting;

public sealed class ExportTests : IDisposable
{
    private readonly TempContent _content = new();
    private readonly TempFolder _index = new();
    private readonly TempFolder _folder = new();

    public ExportTests()
    {
        _content.WritePractice("garden", "title: Rain garden\ncountry: PL\ncategories: [ecology]\naliases: [rain]", "## Problem\n\nToo much water.");
        _content.WritePractice("taken", "title: Taken back\nwithdrawn: The city asked us to.\naliases: [given]");
        _content.WritePractice("hidden", "title: Hidden one\ndraft: true");
        WriteAbout();
        for (var number = 0; number < 30; number++) _content.WritePractice($"more-{number:00}", $"title: More {number}");
    }

    [Fact]
    public async Task Every_file_holds_what_the_server_sends_but_for_the_search()
    {
        await Exported();
        using var site = new Site(_content.Path, ("Site:PublicOrigin", Site.Origin));

        foreach (var (name, path) in PagesOf(_folder.Path))
        {
            using var answer = await site.Get(ExportAddress.ServerAddressOf(path));
            var sent = ExportAddress.Rewrite(await answer.Content.ReadAsStringAsync(), Site.Origin);
            Assert.Equal(StaticCopy.Adapt(name, sent), File.ReadAllText(_folder[name]));
        }
    }

    [Fact]
    public async Task Everything_is_there_and_every_link_leads_to_a_file()
    {
        await Exported();

        foreach (var name in new[] { "index.html", "practices.html", "practices/page/2.html", "practices/garden.html", "practices/garden.json", "practices.csv", "countries/poland.html", "about.html", "404.html", "robots.txt", "sitemap.xml", "covers/garden.svg" })
            Assert.True(File.Exists(_folder[name]), name);
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories), file => file.Contains("hidden", StringComparison.Ordinal) || File.ReadAllText(file).Contains("Hidden one", StringComparison.Ordinal));
        foreach (var name in Names().Where(file => Path.GetExtension(file) is ".html" or ".css" or ".xml" or ".webmanifest").Select(file => Path.GetRelativePath(_folder.Path, file)))
        foreach (var path in new ExportLinks(Site.Origin).In($"/{name}", File.ReadAllText(_folder[name])).Select(ExportAddress.PathOf).OfType<string>())
            Assert.True(File.Exists(_folder[ExportAddress.FileOf(path, isPage: true)]) || File.Exists(_folder[ExportAddress.FileOf(path, isPage: false)]), $"{name}: {path}");
    }

    [Fact]
    public async Task Moved_and_withdrawn_addresses_are_told_to_every_host()
    {
        await Exported();

        Assert.Contains("/practices/rain /practices/garden 301\n", File.ReadAllText(_folder["_redirects"]), StringComparison.Ordinal);
        Assert.Contains("url=/practices/garden\"", File.ReadAllText(_folder["practices/rain.html"]), StringComparison.Ordinal);
        Assert.Contains("The city asked us to.", File.ReadAllText(_folder["practices/taken.html"]), StringComparison.Ordinal);
        Assert.Contains("RewriteRule ^practices/given$ - [G,L]", File.ReadAllText(_folder[".htaccess"]), StringComparison.Ordinal);
        Assert.Contains("location = /practices/taken { error_page 410", File.ReadAllText(_folder[".nginx.conf"]), StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src", File.ReadAllText(_folder["_headers"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twins_hold_the_same_bytes()
    {
        await Exported();
        using var brotli = new BrotliStream(File.OpenRead(_folder["practices/garden.html.br"]), CompressionMode.Decompress);
        using var gzip = new GZipStream(File.OpenRead(_folder["practices/garden.html.gz"]), CompressionMode.Decompress);

        foreach (Stream packed in new Stream[] { brotli, gzip })
        {
            using var text = new StreamReader(packed);
            Assert.Equal(File.ReadAllText(_folder["practices/garden.html"]), await text.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task An_export_that_was_cut_short_goes_on_and_one_of_new_content_removes_what_is_gone()
    {
        await Exported();
        var whole = Names();
        File.WriteAllLines(_folder[".export"], File.ReadAllLines(_folder[".export"])[..^1]);
        File.Delete(_folder["practices/garden.html"]);
        File.WriteAllText(_folder["practices.html"], "cut short");
        var untouched = File.GetLastWriteTimeUtc(_folder["practices/more-01.html"]);

        Assert.Contains(", continued", (await Export()).Output, StringComparison.Ordinal);
        Assert.Equal(whole, Names());
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_folder["practices.html"]), StringComparison.Ordinal);
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_folder["practices/more-01.html"]));

        File.Delete(Path.Combine(_content.Path, "practices/more-02.md"));
        await Exported();
        Assert.DoesNotContain("removed", (await Export()).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["practices/more-02.html"]) || File.Exists(_folder["practices/more-02.html.br"]));
    }

    [Fact]
    public async Task A_finished_export_is_asked_for_again_with_other_settings_and_on_the_same_ones()
    {
        await Exported();
        Assert.False(File.Exists(_folder[".well-known/security.txt"]));
        var untouched = File.GetLastWriteTimeUtc(_folder["covers/garden.svg"]);

        var (exit, output) = await Export("--Site:SecurityContact=mailto:a@b.example", "--Site:RepositoryUrl=https://code.example/a/b", "--Kestrel:Endpoints:Other:Url=http://256.0.0.1:1");
        Assert.True(exit == 0, output);
        Assert.DoesNotContain("continued", output, StringComparison.Ordinal);
        Assert.Contains("Contact: mailto:a@b.example", File.ReadAllText(_folder[".well-known/security.txt"]), StringComparison.Ordinal);
        Assert.Contains("https://code.example/a/b", File.ReadAllText(_folder["practices/garden.html"]), StringComparison.Ordinal);

        (_, output) = await Export("--Site:RepositoryUrl=https://code.example/a/b");
        Assert.Contains(", 1 old ones removed", output, StringComparison.Ordinal);
        Assert.Equal("done", File.ReadLines(_folder[".export"]).Last());
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_folder["covers/garden.svg"]));
    }

    [Fact]
    public async Task What_is_gone_stays_as_long_as_something_is_missing()
    {
        await Exported();
        File.Delete(Path.Combine(_content.Path, "pages/about.md"));
        File.Delete(Path.Combine(_content.Path, "practices/more-02.md"));

        var (exit, output) = await Export();
        Assert.Equal(1, exit);
        Assert.Contains("/about: 404", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["practices/more-02.html"]));

        WriteAbout();
        Assert.Contains("removed", (await Export()).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["practices/more-02.html"]));
    }

    [Fact]
    public async Task Files_of_the_data_are_the_bytes_that_their_checksums_name()
    {
        await Exported();
        foreach (var line in File.ReadLines(_folder["data/SHA256SUMS"]))
            Assert.Equal(line[..64], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder[$"data/{line[66..]}"]))));
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_left_alone()
    {
        _folder.Write("letter.txt", "mine");

        var (exit, output) = await Export();

        Assert.Equal(1, exit);
        Assert.Contains("holds other files", output, StringComparison.Ordinal);
        Assert.Equal([_folder["letter.txt"]], Directory.GetFiles(_folder.Path));
    }

    public void Dispose()
    {
        _content.Dispose();
        _index.Dispose();
        _folder.Dispose();
    }

    private void WriteAbout() => _content.Write("pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\nText.\n");

    private async Task Exported()
    {
        var (exit, output) = await Export();
        Assert.True(exit == 0, output);
    }

    private async Task<(int Exit, string Output)> Export(params string[] settings)
    {
        await using var output = new StringWriter();
        var exit = await new RootCommand { ExportCommand.Create() }
            .Parse(["export", _folder.Path, $"--Site:ContentPath={_content.Path}", $"--Site:IndexPath={_index.Path}", $"--Site:PublicOrigin={Site.Origin}", .. settings])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }

    private string[] Names() => [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The pages of an export that the server has under the same address, with that address.</summary>
    private static IEnumerable<(string Name, string Path)> PagesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => name is not ("404.html" or "practices/taken.html" or "practices/given.html") && !File.ReadAllText(Path.Combine(folder, name)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(name => (name, name == "index.html" ? "/" : $"/{name[..^".html".Length]}"));
}

using System.IO.Compression;
using BestPractice.Web.Exporting;

namespace BestPractice.Web.Tests.Exporting;

public sealed class ExportTests : IDisposable
{
    private readonly ExportTrial _trial = new();

    [Fact]
    public async Task Every_file_holds_what_the_server_sends_but_for_the_search()
    {
        await _trial.Exported();
        using var site = new Site(_trial.Content.Path, ("Site:PublicOrigin", Site.Origin));

        foreach (var (name, path) in PagesOf(_trial.Folder.Path))
        {
            using var answer = await site.Get(ExportAddress.ServerAddressOf(path));
            using var sent = new SpareText(await answer.Content.ReadAsByteArrayAsync());
            ExportAddress.Rewrite(sent, Site.Origin);
            StaticCopy.Adapt(name, sent);
            Assert.Equal(sent.ToString(), File.ReadAllText(_trial.Folder[name]));
        }
    }

    [Fact]
    public async Task Everything_is_there_and_every_link_leads_to_a_file()
    {
        await _trial.Exported();

        foreach (var name in new[] { "index.html", "practices.html", "practices/page/2.html", "practices/garden.html", "practices/garden.json", "practices.csv", "countries/poland.html", "collections.html", "collections/path.html", "collections/path.md", "collections/path.atom", "about.html", "404.html", "robots.txt", "sitemap.xml", "covers/garden.svg" })
            Assert.True(File.Exists(_trial.Folder[name]), name);
        Assert.DoesNotContain(Directory.EnumerateFiles(_trial.Folder.Path, "*", SearchOption.AllDirectories), file => file.Contains("hidden", StringComparison.Ordinal) || File.ReadAllText(file).Contains("Hidden one", StringComparison.Ordinal));
        foreach (var name in Names().Where(file => Path.GetExtension(file) is ".html" or ".css" or ".xml" or ".webmanifest").Select(file => Path.GetRelativePath(_trial.Folder.Path, file)))
        foreach (var path in new ExportLinks(Site.Origin).In($"/{name}", File.ReadAllText(_trial.Folder[name])).Select(ExportAddress.PathOf).OfType<string>())
            Assert.True(File.Exists(_trial.Folder[ExportAddress.FileOf(path, isPage: true)]) || File.Exists(_trial.Folder[ExportAddress.FileOf(path, isPage: false)]), $"{name}: {path}");
    }

    [Fact]
    public async Task The_twins_hold_the_same_bytes()
    {
        await _trial.Exported();
        using var brotli = new BrotliStream(File.OpenRead(_trial.Folder["practices/garden.html.br"]), CompressionMode.Decompress);
        using var gzip = new GZipStream(File.OpenRead(_trial.Folder["practices/garden.html.gz"]), CompressionMode.Decompress);

        foreach (Stream packed in new Stream[] { brotli, gzip })
        {
            using var text = new StreamReader(packed);
            Assert.Equal(File.ReadAllText(_trial.Folder["practices/garden.html"]), await text.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task An_export_that_was_cut_short_goes_on_and_one_of_new_content_removes_what_is_gone()
    {
        await _trial.Exported();
        var whole = Names();
        File.WriteAllLines(_trial.Folder[".export"], File.ReadAllLines(_trial.Folder[".export"])[..^1]);
        File.Delete(_trial.Folder["practices/garden.html"]);
        File.WriteAllText(_trial.Folder["practices.html"], "cut short");
        var untouched = File.GetLastWriteTimeUtc(_trial.Folder["practices/more-01.html"]);

        Assert.Contains(", continued", (await _trial.Export()).Output, StringComparison.Ordinal);
        Assert.Equal(whole, Names());
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_trial.Folder["practices.html"]), StringComparison.Ordinal);
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_trial.Folder["practices/more-01.html"]));

        File.Delete(Path.Combine(_trial.Content.Path, "practices/more-02.md"));
        await _trial.Exported();
        Assert.DoesNotContain("removed", (await _trial.Export()).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_trial.Folder["practices/more-02.html"]) || File.Exists(_trial.Folder["practices/more-02.html.br"]));
    }

    [Fact]
    public async Task A_finished_export_is_asked_for_again_with_other_settings_and_on_the_same_ones()
    {
        await _trial.Exported();
        Assert.False(File.Exists(_trial.Folder[".well-known/security.txt"]));
        var untouched = File.GetLastWriteTimeUtc(_trial.Folder["covers/garden.svg"]);

        var (exit, output) = await _trial.Export("--Site:SecurityContact=mailto:a@b.example", "--Site:RepositoryUrl=https://code.example/a/b", "--Kestrel:Endpoints:Other:Url=http://256.0.0.1:1");
        Assert.True(exit == 0, output);
        Assert.DoesNotContain("continued", output, StringComparison.Ordinal);
        Assert.Contains("Contact: mailto:a@b.example", File.ReadAllText(_trial.Folder[".well-known/security.txt"]), StringComparison.Ordinal);
        Assert.Contains("https://code.example/a/b", File.ReadAllText(_trial.Folder["practices/garden.html"]), StringComparison.Ordinal);

        (_, output) = await _trial.Export("--Site:RepositoryUrl=https://code.example/a/b");
        Assert.Contains(", 1 old ones removed", output, StringComparison.Ordinal);
        Assert.Equal("done", File.ReadLines(_trial.Folder[".export"]).Last());
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_trial.Folder["covers/garden.svg"]));
    }

    [Fact]
    public async Task What_is_gone_stays_as_long_as_something_is_missing()
    {
        await _trial.Exported();
        _trial.WriteAbout("[Soon](/practices/hidden)");
        File.Delete(Path.Combine(_trial.Content.Path, "practices/more-02.md"));

        var (exit, output) = await _trial.Export();
        Assert.Equal(1, exit);
        Assert.Contains("/practices/hidden: 404", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_trial.Folder["practices/more-02.html"]));

        _trial.WriteAbout();
        Assert.Contains("removed", (await _trial.Export()).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_trial.Folder["practices/more-02.html"]));
    }

    [Fact]
    public async Task A_showcase_without_pages_of_its_own_links_to_none()
    {
        Directory.Delete(Path.Combine(_trial.Content.Path, "pages"), recursive: true);

        await _trial.Exported();
        Assert.DoesNotContain("/about", _trial.Text("index.html") + _trial.Text("data.html") + _trial.Text("data/LICENSE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_data_are_the_bytes_that_their_checksums_name()
    {
        await _trial.Exported();
        foreach (var line in File.ReadLines(_trial.Folder["data/SHA256SUMS"]))
            Assert.Equal(line[..64], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_trial.Folder[$"data/{line[66..]}"]))));
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_left_alone()
    {
        _trial.Folder.Write("letter.txt", "mine");

        var (exit, output) = await _trial.Export();

        Assert.Equal(1, exit);
        Assert.Contains("holds other files", output, StringComparison.Ordinal);
        Assert.Equal([_trial.Folder["letter.txt"]], Directory.GetFiles(_trial.Folder.Path));
    }

    public void Dispose() => _trial.Dispose();

    private string[] Names() => [.. Directory.EnumerateFiles(_trial.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The pages of an export that the server has under the same address, with that address.</summary>
    private static IEnumerable<(string Name, string Path)> PagesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => name is not ("404.html" or "practices/taken.html" or "practices/given.html") && !File.ReadAllText(Path.Combine(folder, name)).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(name => (name, name == "index.html" ? "/" : $"/{name[..^".html".Length]}"));
}

using System.CommandLine;
using System.Net;
using BestPractice.Tests;
using BestPractice.Web.Commands;

namespace BestPractice.Web.Tests.Pages;

public sealed class ContentHealthTests : IDisposable
{
    private const string Address = "/content-health";
    private const string OddName = "practices/a\u001b[31m <b>\u202e\nx.md";

    private readonly TempContent _content = new();

    public ContentHealthTests()
    {
        _content.WriteComplete();
        _content.WritePractice("wrong", "title: The wrong one\nstatus: runing\n\"<script>\\e[31m\": x");
        _content.Write("practices/warned.md", TempContent.Practice("title: Read by few\nsummary: Short."));
        _content.Write("practices/secret.md", TempContent.Practice("title: A quiet plan\ndraft: true"));
        _content.Write("practices/soon.md", TempContent.Practice("title: Coming up\npublished: 2099-01-01"));
        _content.Write("practices/over.md", TempContent.Practice("title: Gone by\nexpires: 2020-01-01\nchecked: 2018"));
        _content.Write("practices/back.md", TempContent.Practice("title: Taken back\npublished: 2099-01-01\nwithdrawn: It was wrong."));
        if (!OperatingSystem.IsWindows()) _content.Write(OddName, TempContent.Practice());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Where_nobody_asked_for_it_nothing_shows_that_it_exists(string method)
    {
        using var site = new Site(_content.Path);
        using var asked = await site.Send(new HttpMethod(method), Address + "?severity=none");
        using var other = await site.Send(new HttpMethod(method), "/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
        Assert.Equal(Headers(other), Headers(asked));
        Assert.Equal(await other.Content.ReadAsStringAsync(), await asked.Content.ReadAsStringAsync());

        static IEnumerable<string> Headers(HttpResponseMessage answer) =>
            answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
    }

    [Theory]
    [InlineData(false, "ContentHealth=true")]
    [InlineData(false, "Preview=true")]
    [InlineData(true, "ContentHealth=true")]
    [InlineData(true, "Preview=true")]
    public async Task The_figures_are_those_of_the_check(bool real, string setting)
    {
        var folder = real ? SourceTree.Content : _content.Path;
        using var site = new EditorsSite(folder, setting);
        using var output = new StringWriter();
        new RootCommand { CheckCommand.Create(TimeProvider.System) }.Parse(["check", folder]).Invoke(new InvocationConfiguration { Output = output, Error = output });
        var lines = output.ToString().TrimEnd().Split('\n');

        var page = await site.Page(Address);

        Assert.Equal(lines[^1].TrimEnd(), page.QuerySelector(".lede")!.TextContent);
        var problems = page.QuerySelectorAll(".health-file li").Length;
        for (var number = 2; page.QuerySelector("link[rel=next], .pager a[rel=next]") is not null; number++)
        {
            page = await site.Page($"{Address}?page={number}");
            problems += page.QuerySelectorAll(".health-file li").Length;
        }
        Assert.Equal(lines.Length / 2, problems);
    }

    [Fact]
    public async Task Problems_stand_by_file_with_errors_first_and_no_value_becomes_markup()
    {
        using var site = new EditorsSite(_content.Path, "ContentHealth=true");

        var page = await site.Page(Address);

        Assert.Equal(["errors", "warnings"], page.QuerySelectorAll(".health section > .title-row h2[id]").Select(heading => heading.Id));
        var file = page.QuerySelectorAll(".health-file").First(one => one.QuerySelector("h3")!.TextContent == "practices/wrong.md");
        Assert.Contains("Left out until it is mended.", file.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Error at 7:9", "Error at 8:1"], file.QuerySelectorAll(".place").Select(place => place.TextContent.Trim()));
        Assert.Contains("Did you mean \"running\"?", file.TextContent, StringComparison.Ordinal);
        Assert.Equal("value-unknown", file.QuerySelector("summary")!.TextContent);
        Assert.StartsWith("Only certain words are possible for this key", file.QuerySelector("details p")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main b b"));
        Assert.DoesNotContain(page.Body!.TextContent, letter => letter is '\u001b' or '\u202e');
        Assert.Equal("/practices/warned", page.QuerySelectorAll(".health-file").Single(one => one.QuerySelector("h3")!.TextContent == "practices/warned.md").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_not_on_show_is_named_by_file_and_never_by_title()
    {
        using var site = new EditorsSite(_content.Path, "ContentHealth=true");

        var page = await site.Page(Address);

        Assert.Equal(["practices/soon.md", "practices/secret.md", "practices/over.md"], page.QuerySelectorAll(".unseen bdi").Select(file => file.TextContent));
        Assert.Equal(["Appears 1 January 2099, 00:00", "Disappeared 1 January 2020, 00:00"], page.QuerySelectorAll(".unseen .note").Select(note => note.TextContent.Trim()));
        Assert.All(["A quiet plan", "Coming up", "Gone by"], title => Assert.DoesNotContain(title, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll(".unseen a[href^='/practices/'], a[href^=vscode]"));
        Assert.NotNull(page.QuerySelector(".unseen a[href='/practices?checked=stale&sort=checked']"));
    }

    [Fact]
    public async Task A_preview_leads_to_the_place_in_the_editor_and_a_repository_to_the_line()
    {
        using var site = new EditorsSite(_content.Path, "Preview=true", "RepositoryUrl=https://git.example/o/n/", "FilePath=-/blob/HEAD/content/{path}");

        var page = await site.Page(Address);

        var links = page.QuerySelectorAll(".place a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"vscode://file/{_content.Path.Replace('\\', '/').TrimStart('/')}/practices/wrong.md:7:9", links);
        Assert.Contains("https://git.example/o/n/-/blob/HEAD/content/practices/wrong.md#L7", links);
        if (!OperatingSystem.IsWindows()) Assert.Contains(links, link => link.EndsWith("/practices/a%1B%5B31m%20%3Cb%3E%E2%80%AE%0Ax.md#L1", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".unseen a[href='/practices/secret']"));
    }

    [Fact]
    public async Task A_file_that_is_still_to_be_written_is_named_without_a_link()
    {
        using var content = new TempContent();
        for (var number = 0; number < 5; number++) content.WritePractice($"p{number}", $"title: {new string((char)('a' + number), 9)}\ncountry: PL");
        using var site = new EditorsSite(content.Path, "Preview=true", "RepositoryUrl=https://git.example/o/n");

        var health = await site.Page(Address + "?code=country-untold");
        var country = await site.Page("/countries/poland");

        Assert.Equal("countries/poland.md", Assert.Single(health.QuerySelectorAll(".health-file h3")).TextContent);
        Assert.Empty(health.QuerySelectorAll(".place a"));
        Assert.Contains("still to be written", health.QuerySelector(".place")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("countries/poland.md", country.QuerySelector(".preview .problems code")!.TextContent);
        Assert.Empty(country.QuerySelectorAll(".preview .problems a"));
    }

    [Fact]
    public async Task Good_content_has_nothing_to_mend()
    {
        using var content = new TempContent();
        content.WriteComplete();
        using var site = new EditorsSite(content.Path, "ContentHealth=true");

        Assert.Contains("There is nothing to mend", (await site.Page(Address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_caches_and_visitors_are_kept_away()
    {
        using var site = new EditorsSite(_content.Path, "ContentHealth=true");
        using var answer = await site.Get(Address);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
        Assert.NotNull((await site.Page(Address)).QuerySelector("meta[name=robots][content^=noindex]"));
        foreach (var path in new[] { "/", "/coverage", "/practices", "/sitemap.xml", "/robots.txt" })
            Assert.DoesNotContain("content-health", await (await site.Get(path)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();
}

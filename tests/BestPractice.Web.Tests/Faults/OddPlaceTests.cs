using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using BestPractice.Catalogue;
using BestPractice.Tests;

namespace BestPractice.Web.Tests.Faults;

/// <summary>Things in the content folder that are no files, names that nobody means, and folders that are gone.</summary>
public sealed class OddPlaceTests
{
    [LinuxFact]
    public void Pipes_sockets_devices_and_links_cost_themselves_only()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        var practices = Path.Combine(site.Content.Path, "practices");
        Run("mkfifo", Path.Combine(practices, "pipe.md"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(practices, "socket.md")));
        File.CreateSymbolicLink(Path.Combine(practices, "zero.md"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(practices, "passwords.md"), "/etc/passwd");
        File.CreateSymbolicLink(Path.Combine(practices, "loop.md"), "loop.md");
        Directory.CreateSymbolicLink(Path.Combine(practices, "everything"), "/");
        Directory.CreateSymbolicLink(Path.Combine(practices, "round"), practices);
        Directory.CreateDirectory(Path.Combine(practices, "folder.md"));

        Assert.True(site.Look());

        Assert.Equal(["other"], new PracticeQueries(site.Newest).Slugs());
        Assert.Equal(["everything", "loop.md", "passwords.md", "pipe.md", "socket.md", "zero.md"], new ProblemQueries(site.Newest).All().Select(problem => problem.Path["practices/".Length..]));
    }

    [LinuxFact]
    public async Task A_pipe_among_the_pictures_is_never_opened()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        Directory.CreateDirectory(Path.Combine(site.Content.Path, "images"));
        Run("mkfifo", Path.Combine(site.Content.Path, "images", "pipe.png"));
        using var answer = await site.Site.Get("/images/pipe.png").WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [LinuxFact]
    public async Task Odd_names_cost_themselves_only_and_are_told()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        string[] names = ["Other.md", "OTHER.MD", "caf\u00e9.md", "cafe\u0301.md", "new\nline.md", "bell\a.md", "\u202egnp.md", "<script>alert(1)<", $"{new string('a', 250)}.md", "con.md ", "%2e%2e.md", "a\\b.md", "😀.md"];
        foreach (var name in names) site.Content.Write($"practices/{name.Replace('<', '‹').Replace('>', '›')}", TempContent.Practice());
        site.Content.Write("practices/<b>.md", TempContent.Practice());

        Assert.True(site.Look());

        Assert.Contains("other", new PracticeQueries(site.Newest).Slugs());
        Assert.True(new ProblemQueries(site.Newest).All().Select(problem => problem.Path).Distinct().Count() >= names.Length - 1);
        Assert.Contains("degraded", await site.Text("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_files_in_one_folder_are_read()
    {
        using var site = new RunningSite(new TempContent(), watching: false);
        for (var number = 0; number < 10_000; number++) site.Content.Write(string.Create(CultureInfo.InvariantCulture, $"practices/no-{number}.md"), "no front matter");
        site.Content.WritePractice("second");
        Assert.True(site.Look());
        Assert.Equal(["other", "second"], new PracticeQueries(site.Newest).Slugs());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_content_folder_that_is_emptied_or_put_aside_changes_nothing_until_it_is_back(bool emptied)
    {
        using var aside = new TempFolder();
        using var content = new TempContent();
        content.WritePractice("second");
        content.WritePractice("third");
        using var site = new EditorsSite(content.Path);
        Assert.Contains("third", await Text(site, "/practices.json"), StringComparison.Ordinal);
        foreach (var folder in Directory.GetDirectories(content.Path)) Directory.Move(folder, aside[Path.GetFileName(folder)]);
        if (!emptied) Directory.Delete(content.Path);

        Assert.False(site.Refresh());

        Assert.Contains("third", await Text(site, "/practices.json"), StringComparison.Ordinal);
        Assert.Matches("\"status\":\"degraded\".*\"fault\":", await Text(site, "/health/ready"));
        Assert.Contains("the last index stays", site.Logged(new Serilog.Formatting.Display.MessageTemplateTextFormatter("{Level:u3} {Message:lj}", CultureInfo.InvariantCulture)), StringComparison.Ordinal);
        Directory.CreateDirectory(content.Path);
        foreach (var folder in Directory.GetDirectories(aside.Path)) Directory.Move(folder, Path.Combine(content.Path, Path.GetFileName(folder)));
        Assert.True(site.Refresh());
        Assert.Contains("\"ready\"", await Text(site, "/health/ready"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(Site site, string path)
    {
        using var answer = await site.Get(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
    }
}
